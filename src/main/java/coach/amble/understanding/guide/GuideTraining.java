package coach.amble.understanding.guide;

import coach.amble.understanding.learning.Example;
import coach.amble.understanding.learning.Learning;
import coach.amble.understanding.learning.Places;
import coach.amble.understanding.learning.Training;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Learns to match questions from the guide's files and from questions of other people. */
public final class GuideTraining {
  static final Learning LEARNING = new Learning("guide");
  private static final int WELL_KNOWN = 3;

  /** So many groups of writers are left out in turn; each more costs time. */
  private static final int FOLDS = 2;

  private GuideTraining() {}

  /**
   * Run by the build after compiling.
   *
   * @param places with the folder of {@code guide/questions-*.tsv} and {@code guide/outside-*.tsv}
   */
  public static void learn(Places places) throws IOException {
    Path examples = places.examples().resolve("guide");
    LEARNING.once(
        places,
        List.of(examples),
        out -> {
          List<Topic> topics = GuideFiles.topics();
          learn(topics, TrainingRow.all(topics, examples, FOLDS)).write(out);
        });
  }

  static Matcher learn(List<Topic> topics, List<TrainingRow> rows) {
    SortedMap<String, Integer> known = known(rows);
    Wording wording = wording(known);
    return new Matcher(
        topics.stream().map(Topic::id).toList(),
        known,
        wording,
        new Training(topics.size(), TrainingRow.labels(topics))
            .learnWithConfidence(examples(rows, wording)));
  }

  static List<Example> examples(List<TrainingRow> rows) {
    return examples(rows, wording(known(rows)));
  }

  private static List<Example> examples(List<TrainingRow> rows, Wording wording) {
    return rows.parallelStream()
        .map(row -> new Example(row.label(), row.fold(), wording.of(row.message())))
        .toList();
  }

  private static Wording wording(SortedMap<String, Integer> known) {
    return Wording.knowing(known, Synonyms.parse(GuideFiles.lines("synonyms.txt")));
  }

  private static SortedMap<String, Integer> known(List<TrainingRow> rows) {
    var uses = new TreeMap<String, Integer>();
    for (TrainingRow row : rows) {
      new HashSet<>(QuestionWords.of(row.message()))
          .forEach(word -> uses.merge(word, 1, Integer::sum));
    }
    uses.values().removeIf(count -> count < WELL_KNOWN);
    return uses;
  }
}
