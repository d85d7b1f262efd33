package coach.amble.safety;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks for red flags in what somebody wrote. Runs before anything else on every free text. Pure
 * and deterministic, safe for use by several threads, takes time linear in the length of the text,
 * and never throws whatever the text. Only the first {@value PlainText#LONGEST} characters are
 * read.
 */
public final class SafetyScreen {
  static final List<String> FILES =
      List.of(
          "context.txt",
          "harmless.txt",
          "saddle.txt",
          "bladder.txt",
          "legs.txt",
          "injury.txt",
          "heart.txt",
          "illness.txt",
          "history.txt");

  /**
   * The score of {@link Worry} that is worth a note: on messages it had not learnt from, seven in
   * ten urgent and one in a hundred ordinary messages reach it.
   */
  private static final double WORRYING = -.5;

  /** A second opinion on one or two words says nothing. */
  private static final int FEWEST = 3;

  static final List<Sign> SIGNS =
      Stream.of(
              SaddleSigns.ALL,
              BladderSigns.ALL,
              LegSigns.ALL,
              InjurySigns.ALL,
              HeartSigns.ALL,
              IllnessSigns.ALL,
              HistorySigns.ALL)
          .flatMap(List::stream)
          .toList();
  private final MessageReader reader;
  private final Worry worry = new Worry(LexiconFile.lines("worry-weights.tsv"));

  /** Reads the lexicon; an inconsistent one is an {@link IllegalStateException}. */
  public SafetyScreen() {
    Lexicon lexicon = Lexicon.load(FILES);
    SIGNS.stream()
        .flatMap(Sign::concepts)
        .filter(concept -> !lexicon.has(concept))
        .findAny()
        .ifPresent(
            concept -> {
              throw new IllegalStateException("no concept [" + concept + "] in the lexicon");
            });
    this.reader = new MessageReader(lexicon);
  }

  /** The most pressing red flag in a text: urgent before worrying, emergencies first. */
  public Safety screen(String text) {
    Meaning meaning = reader.read(text);
    Safety worst =
        SIGNS.stream()
            .map(sign -> sign.in(meaning))
            .min(Comparator.comparingInt(SafetyScreen::rank))
            .orElseGet(Safety.None::new);
    return worst instanceof Safety.None none ? secondOpinion(meaning, none) : worst;
  }

  private Safety secondOpinion(Meaning meaning, Safety otherwise) {
    List<Word> words = meaning.ownWords();
    return words.size() >= FEWEST && worry.score(words) >= WORRYING
        ? worry.loudest(words).<Safety>map(Safety.Note::new).orElse(otherwise)
        : otherwise;
  }

  private static int rank(Safety safety) {
    return switch (safety) {
      case Safety.Urgent urgent -> urgent.flag().ordinal();
      case Safety.Note note -> RedFlag.values().length + note.flag().ordinal();
      case Safety.None none -> Integer.MAX_VALUE;
    };
  }
}
