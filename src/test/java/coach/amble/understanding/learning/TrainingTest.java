package coach.amble.understanding.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import coach.amble.understanding.learning.Model.Judgement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingTest {
  private static final FeatureGroup WORDS = new FeatureGroup("word", 1, 1);
  private static final int FRUIT = 0;
  private static final int TOOL = 1;
  private static final int OUTSIDE = 2;
  private static final Model MODEL = learn(examples());

  @Test
  void eachLabelIsToldByItsWords() {
    assertThat(judge("a ripe pear").best()).isEqualTo(FRUIT);
    assertThat(judge("a heavy hammer").best()).isEqualTo(TOOL);
    assertThat(judge("a heavy hammer").inside()).isGreaterThan(judge("the red bus").inside());
  }

  @Test
  void theSharesAddUpToOne() {
    double[] shares = judge("a ripe hammer on a bus").shares();

    assertThat(shares).hasSize(3);
    assertThat(shares[0] + shares[1] + shares[2]).isCloseTo(1, offset(1e-9));
  }

  @Test
  void wordsNeverSeenAreNoReasonToFail() {
    assertThat(judge("xyzzy").shares()).doesNotContain(Double.NaN);
    assertThat(judge("").shares()).doesNotContain(Double.NaN);
  }

  @Test
  void whatIsReadJudgesAsWhatWasWritten() throws IOException {
    byte[] bytes = bytes(MODEL);
    Model read = Model.read(new DataInputStream(new ByteArrayInputStream(bytes)));

    assertThat(bytes(read)).isEqualTo(bytes);
    assertThat(read.judge(features("a ripe pear")).shares())
        .isEqualTo(judge("a ripe pear").shares());
  }

  @Test
  void withoutConfidenceTheSharesTellWhatIsInside() {
    Judgement plain = new Training(2, 3).learn(examples()).judge(features("a heavy hammer"));

    assertThat(plain.inside()).isCloseTo(1 - plain.shares()[OUTSIDE], offset(.001));
  }

  @Test
  void theSameExamplesGiveTheSameModel() throws IOException {
    assertThat(bytes(learn(examples()))).isEqualTo(bytes(MODEL));
  }

  private static Judgement judge(String message) {
    return MODEL.judge(features(message));
  }

  private static Model learn(List<Example> examples) {
    return new Training(2, 3).learnWithConfidence(examples);
  }

  private static List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    add(examples, FRUIT, "a ripe pear", "a sweet apple", "ripe plums", "an apple and a pear");
    add(examples, TOOL, "a heavy hammer", "a sharp saw", "hammer and nails", "a rusty saw");
    add(examples, OUTSIDE, "the red bus", "the bus is late", "rain on the roof", "a late train");
    return examples;
  }

  private static void add(List<Example> examples, int label, String... messages) {
    for (int i = 0; i < messages.length; i++) {
      examples.add(new Example(label, i % 2, features(messages[i])));
    }
  }

  private static Features features(String message) {
    return new Features(WORDS, List.of(message.split(" ")));
  }

  private static byte[] bytes(Model model) throws IOException {
    var out = new ByteArrayOutputStream();
    model.write(new DataOutputStream(out));
    return out.toByteArray();
  }
}
