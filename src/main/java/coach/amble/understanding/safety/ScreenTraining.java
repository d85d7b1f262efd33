package coach.amble.understanding.safety;

import coach.amble.understanding.learning.Example;
import coach.amble.understanding.learning.Learning;
import coach.amble.understanding.learning.Training;
import coach.amble.understanding.text.Word;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Learns from what people wrote to tell urgent messages from those that only look alike. */
public final class ScreenTraining {
  static final Learning LEARNING = new Learning("safety");

  /** So many groups of writers are left out in turn; each more costs time. */
  private static final int FOLDS = 3;

  /** A word of so many examples is no slip. */
  private static final int WELL_KNOWN = 3;

  private final MessageReader reader = new MessageReader();
  private final Map<String, Integer> uses = new HashMap<>();

  /**
   * Run by the build after compiling.
   *
   * @param classes the folder of compiled classes and resources
   * @param examples the folder of the examples of {@code safety}, {@code guide} and {@code talk}
   * @param remembered the folder that remembers what was learned from
   */
  public static void learn(Path classes, Path examples, Path remembered) throws IOException {
    Path topics = classes.resolve("guide/topics");
    LEARNING.once(
        LEARNING.inputs(classes, examples, topics),
        classes,
        remembered,
        out -> new ScreenTraining().learn(examples, topics).write(out));
  }

  private Screening learn(Path folder, Path topics) throws IOException {
    var model =
        new Training(ScreenRow.WORRYING, ScreenRow.LABELS).learn(examples(folder, topics, FOLDS));
    uses.values().removeIf(count -> count < WELL_KNOWN);
    return new Screening(Set.copyOf(uses.keySet()), model);
  }

  List<Example> examples(Path folder, Path topics, int folds) throws IOException {
    return ScreenRow.all(folder, topics, folds, this::saysNoSign).stream()
        .map(this::example)
        .toList();
  }

  private Example example(ScreenRow row) {
    Meaning meaning = reader.read(row.message());
    meaning.mentions().words().stream()
        .map(Word::text)
        .distinct()
        .forEach(word -> uses.merge(word, 1, Integer::sum));
    return new Example(row.label(), row.fold(), MessageTraits.of(meaning));
  }

  /** Whoever tells of pain may tell of a sign too. */
  private boolean saysNoSign(String message) {
    return !reader.read(message).tellsASign();
  }
}
