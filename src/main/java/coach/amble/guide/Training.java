package coach.amble.guide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Learns the whole model from the guide's files. The same files give the same model. */
final class Training {
  private static final long SEED = 1;
  private static final int HELD_OUT = 4;

  private Training() {}

  static Model learn(List<Topic> topics) {
    List<TrainingRow> rows = TrainingRow.all(topics);
    var synonyms = Synonyms.parse(GuideFiles.lines("synonyms.txt"));
    var training = new ScorerTraining(topics.size(), TrainingRow.labels(topics), synonyms);
    return new Model(
        topics.stream().map(Topic::id).toList(),
        training.learn(rows),
        confidence(training, rows, topics.size()));
  }

  /** Learns from three quarters and looks at how the scorer does on the rest. */
  private static Confidence confidence(
      ScorerTraining training, List<TrainingRow> rows, int topics) {
    var shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, new Random(SEED));
    int cut = shuffled.size() / HELD_OUT;
    Scorer scorer = training.learn(shuffled.subList(cut, shuffled.size()));
    List<TrainingRow> unseen = shuffled.subList(0, cut);
    var inside = new boolean[cut];
    for (int row = 0; row < cut; row++) {
      inside[row] = unseen.get(row).label() < topics;
    }
    return ConfidenceTraining.learn(
        unseen.stream().map(row -> scorer.weigh(row.message()).signs()).toList(), inside);
  }
}
