package coach.amble.understanding.safety;

import coach.amble.understanding.learning.Example;
import coach.amble.understanding.learning.Learning;
import coach.amble.understanding.learning.Places;
import coach.amble.understanding.learning.Training;
import coach.amble.understanding.text.Word;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Learns from what people wrote to tell urgent messages from those that only look alike. */
public final class ScreenTraining {
  static final Learning LEARNING = new Learning("safety");

  /** So many groups of writers are left out in turn; each more costs time. */
  private static final int FOLDS = 2;

  /** A word of so many examples is no slip. */
  private static final int WELL_KNOWN = 3;

  private final MessageReader reader = new MessageReader();
  private final Map<String, Integer> uses = new ConcurrentHashMap<>();

  /**
   * Run by the build after compiling.
   *
   * @param places with the folders of the examples of {@code safety}, {@code guide} and {@code
   *     talk}
   */
  public static void learn(Places places) throws IOException {
    Path topics = places.project().resolve("src/main/resources/guide/topics");
    LEARNING.once(
        places,
        List.of(places.examples(), topics),
        out -> new ScreenTraining().learn(places.examples(), topics).write(out));
  }

  private Screening learn(Path folder, Path topics) throws IOException {
    var model =
        new Training(ScreenRow.WORRYING, ScreenRow.LABELS)
            .learnWithConfidence(examples(folder, topics, FOLDS));
    uses.values().removeIf(count -> count < WELL_KNOWN);
    return new Screening(Set.copyOf(uses.keySet()), model);
  }

  List<Example> examples(Path folder, Path topics, int folds) throws IOException {
    return ScreenRow.all(folder, topics, folds, this::saysNoSign).parallelStream()
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
