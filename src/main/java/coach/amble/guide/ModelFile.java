package coach.amble.guide;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The model's own compact form: big-endian, arrays after their lengths. */
final class ModelFile {
  private static final int FORMAT = 0x414d4201;

  private ModelFile() {}

  static void write(Model model, OutputStream target) throws IOException {
    var out = new ArraysOut(new DataOutputStream(target));
    out.number(FORMAT);
    out.texts(model.ids());
    Scorer scorer = model.scorer();
    out.texts(List.copyOf(scorer.spelling().known().keySet()));
    out.ints(scorer.spelling().known().values().stream().mapToInt(uses -> uses).toArray());
    out.longs(scorer.vocabulary().features());
    out.floats(scorer.vocabulary().rarities());
    write(scorer.weights(), out);
    write(scorer.insideWeights(), out);
    out.ints(scorer.neighbours().labels());
    out.ints(scorer.neighbours().starts());
    out.chars(scorer.neighbours().rows());
    out.bytes(scorer.neighbours().values());
    out.doubles(model.confidence().means());
    out.doubles(model.confidence().spreads());
    out.doubles(model.confidence().weights());
    out.flush();
  }

  private static void write(Weights weights, ArraysOut out) throws IOException {
    out.number(weights.labels());
    out.floats(weights.scales());
    out.bytes(weights.steps());
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws BrokenGuide if it is of another format or cut short
   */
  static Model read(byte[] bytes, Synonyms synonyms) {
    var in = new ArraysIn(new DataInputStream(new ByteArrayInputStream(bytes)));
    try {
      if (in.number() != FORMAT) {
        throw new BrokenGuide("guide/model.bin", "is of another format; build the project again");
      }
      List<String> ids = in.texts();
      var scorer =
          new Scorer(
              ids.size(),
              synonyms,
              spelling(in.texts(), in.ints()),
              new Vocabulary(in.longs(), in.floats()),
              weights(in),
              weights(in),
              new Neighbours(in.ints(), in.ints(), in.chars(), in.bytes()));
      return new Model(ids, scorer, new Confidence(in.doubles(), in.doubles(), in.doubles()));
    } catch (IOException e) {
      throw new BrokenGuide("guide/model.bin", "is cut short; build the project again", e);
    }
  }

  private static Weights weights(ArraysIn in) throws IOException {
    return new Weights(in.number(), in.floats(), in.bytes());
  }

  private static Spelling spelling(List<String> words, int[] uses) {
    var known = new TreeMap<String, Integer>();
    var inOrder = new ArrayList<>(words);
    for (int i = 0; i < inOrder.size(); i++) {
      known.put(inOrder.get(i), uses[i]);
    }
    return new Spelling(known);
  }
}
