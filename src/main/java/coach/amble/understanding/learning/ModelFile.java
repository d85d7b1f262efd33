package coach.amble.understanding.learning;

import java.io.IOException;

/** The model's own compact form: big-endian, arrays after their lengths. */
final class ModelFile {
  private static final int FORMAT = 0x414d4204;

  private ModelFile() {}

  static void write(Scorer scorer, Confidence confidence, ArraysOut out) throws IOException {
    out.number(FORMAT);
    out.number(scorer.inside());
    out.rising(scorer.vocabulary().features());
    out.ints(scorer.vocabulary().seen());
    out.number(scorer.vocabulary().rows());
    write(scorer.weights(), out);
    out.ints(scorer.neighbours().labels());
    out.rising(scorer.neighbours().starts());
    out.rising(scorer.neighbours().rows());
    out.bytes(scorer.neighbours().values());
    out.doubles(confidence.means());
    out.doubles(confidence.spreads());
    out.doubles(confidence.weights());
    out.flush();
  }

  private static void write(Weights weights, ArraysOut out) throws IOException {
    out.number(weights.labels());
    out.floats(weights.scales());
    out.bytes(weights.steps());
  }

  static Model read(ArraysIn in) throws IOException {
    if (in.number() != FORMAT) {
      throw new IOException("of another format");
    }
    var scorer =
        new Scorer(
            in.number(),
            new Vocabulary(in.risingInts(), in.ints(), in.number()),
            weights(in),
            new Neighbours(in.ints(), in.risingInts(), in.risingChars(), in.bytes()));
    return new Model(scorer, new Confidence(in.doubles(), in.doubles(), in.doubles()));
  }

  private static Weights weights(ArraysIn in) throws IOException {
    return new Weights(in.number(), in.floats(), in.bytes());
  }
}
