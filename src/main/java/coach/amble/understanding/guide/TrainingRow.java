package coach.amble.understanding.guide;

import coach.amble.understanding.learning.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A message and what it is about.
 *
 * @param label a topic by its place in the contents, or above them a kind of outside message
 * @param fold which group of writers wrote it, from 0, or {@link Example#COMMON} for the guide's
 *     own
 */
record TrainingRow(int label, int fold, String message) {
  /** Kinds of messages that the guide doesn't cover; told apart because they look so different. */
  private static final List<String> OUTSIDE =
      List.of("near-miss", "medical", "office", "chit-chat", "injection");

  /**
   * Everything there is to learn from: phrasings, titles, answers, and messages outside.
   *
   * @param folds into how many groups the writers of the examples are put
   */
  static List<TrainingRow> all(List<Topic> topics, Path examples, int folds) throws IOException {
    var rows = own(topics);
    var labels = new ArrayList<>(topics.stream().map(Topic::id).toList());
    labels.addAll(OUTSIDE);
    List<String> writers = writers(examples);
    for (int writer = 0; writer < writers.size(); writer++) {
      for (String kind : List.of("questions-", "outside-")) {
        for (String line :
            Files.readAllLines(examples.resolve(kind + writers.get(writer) + ".tsv"))) {
          String[] cells = line.split("\t", 2);
          rows.add(new TrainingRow(labels.indexOf(cells[0]), writer % folds, cells[1]));
        }
      }
    }
    return rows;
  }

  /** What the guide itself says. */
  static List<TrainingRow> own(List<Topic> topics) {
    var rows = new ArrayList<TrainingRow>();
    for (int label = 0; label < topics.size(); label++) {
      addTopic(rows, label, topics.get(label));
    }
    for (int kind = 0; kind < OUTSIDE.size(); kind++) {
      int label = topics.size() + kind;
      GuideFiles.lines("negatives/" + OUTSIDE.get(kind) + ".txt")
          .forEach(line -> rows.add(new TrainingRow(label, Example.COMMON, line)));
    }
    return rows;
  }

  static int labels(List<Topic> topics) {
    return topics.size() + OUTSIDE.size();
  }

  private static List<String> writers(Path examples) throws IOException {
    try (Stream<Path> files = Files.list(examples)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("questions-"))
          .map(name -> name.substring("questions-".length(), name.length() - ".tsv".length()))
          .sorted()
          .toList();
    }
  }

  private static void addTopic(List<TrainingRow> rows, int label, Topic topic) {
    topic.asked().forEach(asked -> rows.add(new TrainingRow(label, Example.COMMON, asked)));
    rows.add(new TrainingRow(label, Example.COMMON, topic.title()));
    rows.add(new TrainingRow(label, Example.COMMON, topic.text()));
  }
}
