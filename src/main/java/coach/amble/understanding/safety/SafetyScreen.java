package coach.amble.understanding.safety;

import coach.amble.understanding.text.Word;
import java.util.List;

/**
 * Looks for red flags in what somebody wrote. Runs before anything else on every free text. Pure
 * and deterministic, safe for use by several threads, takes time linear in the length of the text,
 * and never throws whatever the text. Only the first 40,000 characters are read.
 */
public final class SafetyScreen {
  private final MessageReader reader = new MessageReader();
  private final Screening screening = ScreenTraining.LEARNING.open(Screening::read);

  /**
   * Reads the lexicon and what was learned.
   *
   * @throws IllegalStateException if either is missing or inconsistent
   */
  public SafetyScreen() {}

  /** The most pressing red flag in a text. */
  public Safety screen(String text) {
    return reader.stretches(text).stream().map(this::judge).reduce(new Safety.None(), Safety::or);
  }

  private Safety judge(Meaning meaning) {
    if (meaning.mentions().words().size() == 1) {
      return meaning.ofOneWord();
    }
    Verdict verdict = Verdict.of(screening.model().judge(MessageTraits.of(meaning)));
    if (!verdict.isWorrying()) {
      return new Safety.None();
    }
    return verdict.isUrgent() && isMostlyKnown(meaning.mentions().words())
        ? new Safety.Urgent(verdict.flag())
        : new Safety.Note(verdict.flag());
  }

  /** What was hardly understood, such as another language, is not urgent on a guess. */
  private boolean isMostlyKnown(List<Word> words) {
    long known = words.stream().map(Word::text).filter(this::isKnown).count();
    return 2 * known >= words.size();
  }

  private boolean isKnown(String word) {
    return screening.words().contains(word) || reader.knows(word);
  }
}
