package coach.amble.understanding.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuideTrainingTest {
  private static final List<Topic> FEW = GuideFiles.topics().subList(0, 4);
  private static final byte[] BYTES = bytes(GuideTraining.learn(FEW, rows()));

  @Test
  void theSameFilesGiveTheSameBytes() {
    assertThat(bytes(GuideTraining.learn(FEW, rows()))).isEqualTo(BYTES);
  }

  @Test
  void whatIsReadRanksAsWhatWasWritten() throws IOException {
    Matcher read = read(BYTES);

    assertThat(bytes(read)).isEqualTo(BYTES);
    assertThat(read.rank("how many minutes should I walk a day").matches().getFirst().topic())
        .isEqualTo(1);
  }

  @Test
  void aFileCutShortIsRefused() {
    assertThatThrownBy(() -> read(Arrays.copyOf(BYTES, BYTES.length / 2)))
        .isInstanceOf(IOException.class);
  }

  @Test
  void aFileOfAnotherFormatIsRefused() {
    assertThatThrownBy(() -> read(new byte[100]))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("another format");
  }

  private static List<TrainingRow> rows() {
    List<TrainingRow> rows = TrainingRow.own(FEW);
    List<TrainingRow> inFolds = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      TrainingRow row = rows.get(i);
      inFolds.add(new TrainingRow(row.label(), i % 3, row.message()));
    }
    return inFolds;
  }

  private static Matcher read(byte[] bytes) throws IOException {
    return Matcher.read(
        new DataInputStream(new ByteArrayInputStream(bytes)),
        Synonyms.parse(GuideFiles.lines("synonyms.txt")));
  }

  private static byte[] bytes(Matcher matcher) {
    var out = new ByteArrayOutputStream();
    try {
      matcher.write(new DataOutputStream(out));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }
}
