package coach.amble.understanding.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** All that was learned from examples. Immutable and safe for many threads. */
public final class Model {
  private final Scorer scorer;
  private final Confidence confidence;

  Model(Scorer scorer, Confidence confidence) {
    this.scorer = scorer;
    this.confidence = confidence;
  }

  /**
   * What a message is.
   *
   * @param shares probability of each label inside and, last, of being outside; they add up to 1
   * @param inside how likely it is inside at all, judged from more than its share: 0 to 1
   */
  public record Judgement(double[] shares, double inside) {
    /** The likeliest label inside. */
    public int best() {
      int best = 0;
      for (int label = 1; label < shares.length - 1; label++) {
        best = shares[label] > shares[best] ? label : best;
      }
      return best;
    }
  }

  public Judgement judge(Features features) {
    Evidence evidence = scorer.weigh(features);
    return new Judgement(evidence.shares(), confidence.inside(evidence.signs()));
  }

  public void write(DataOutputStream out) throws IOException {
    ModelFile.write(scorer, confidence, new ArraysOut(out));
  }

  /**
   * Reads a model.
   *
   * @throws IOException if it is not what {@link #write} wrote
   */
  public static Model read(DataInputStream in) throws IOException {
    return ModelFile.read(new ArraysIn(in));
  }
}
