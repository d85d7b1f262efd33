package coach.amble.guide;

import java.util.ArrayList;
import java.util.List;

/**
 * A message and what it is about.
 *
 * @param label a topic by its place in the contents, or above them a kind of outside message
 */
record TrainingRow(int label, String message) {
  /** Kinds of messages that the guide doesn't cover; told apart because they look so different. */
  private static final List<String> OUTSIDE =
      List.of("near-misses", "medical", "office", "chitchat", "injection");

  /** Everything there is to learn from: phrasings, titles, answers, and messages outside. */
  static List<TrainingRow> all(List<Topic> topics) {
    var rows = new ArrayList<TrainingRow>();
    for (int label = 0; label < topics.size(); label++) {
      addTopic(rows, label, topics.get(label));
    }
    for (int kind = 0; kind < OUTSIDE.size(); kind++) {
      int label = topics.size() + kind;
      GuideFiles.lines("negatives/" + OUTSIDE.get(kind) + ".txt")
          .forEach(line -> rows.add(new TrainingRow(label, line)));
    }
    return rows;
  }

  static int labels(List<Topic> topics) {
    return topics.size() + OUTSIDE.size();
  }

  private static void addTopic(List<TrainingRow> rows, int label, Topic topic) {
    topic.asked().forEach(asked -> rows.add(new TrainingRow(label, asked)));
    rows.add(new TrainingRow(label, topic.title()));
    rows.add(new TrainingRow(label, topic.text()));
  }
}
