package coach.amble.understanding.safety;

import coach.amble.understanding.learning.Model;
import coach.amble.understanding.learning.Model.Judgement;
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

  /** From here on the model alone makes a message urgent; see ScreenCrossValidationTest. */
  private static final double SURELY = .22;

  /** Below this the model takes an urgent sign for a look-alike, which is still worth a note. */
  private static final double HARDLY = .18;

  /** From here on the model alone is good for a note. */
  private static final double MAYBE = .055;

  /** The model has nothing to go by in less. */
  private static final int FEWEST_WORDS = 2;

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
  private final Model model = ScreenTraining.LEARNING.open(Model::read);

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
    return meaning.mentions().words().size() < FEWEST_WORDS
        ? worst
        : together(worst, model.judge(Traits.of(meaning)));
  }

  /** The model's word counts; the signs lower the bar, and alone are good for a note. */
  private static Safety together(Safety told, Judgement judged) {
    RedFlag likeliest = RedFlag.values()[judged.best()];
    return switch (told) {
      case Safety.Urgent(RedFlag flag) when judged.inside() < HARDLY -> new Safety.Note(flag);
      case Safety.Urgent urgent -> urgent;
      case Safety.Note note -> judged.inside() >= SURELY ? new Safety.Urgent(likeliest) : note;
      case Safety.None none when judged.inside() >= SURELY -> new Safety.Urgent(likeliest);
      case Safety.None none -> judged.inside() >= MAYBE ? new Safety.Note(likeliest) : none;
    };
  }

  private static int rank(Safety safety) {
    return switch (safety) {
      case Safety.Urgent urgent -> urgent.flag().ordinal();
      case Safety.Note note -> RedFlag.values().length + note.flag().ordinal();
      case Safety.None none -> Integer.MAX_VALUE;
    };
  }
}
