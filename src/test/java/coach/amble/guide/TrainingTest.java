package coach.amble.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingTest {
  private static final List<Topic> FEW = GuideFiles.topics().subList(0, 4);
  private static final byte[] BYTES = bytes(Training.learn(FEW));

  @Test
  void theSameFilesGiveTheSameBytes() {
    assertThat(bytes(Training.learn(FEW))).isEqualTo(BYTES);
  }

  @Test
  void whatIsReadRanksAsWhatWasWritten() {
    Model read = read(BYTES);

    assertThat(bytes(read)).isEqualTo(BYTES);
    assertThat(read.rank("how many minutes should I walk a day").matches().getFirst().topic())
        .isEqualTo(1);
  }

  @Test
  void aFileCutShortIsRefused() {
    assertThatThrownBy(() -> read(Arrays.copyOf(BYTES, BYTES.length / 2)))
        .isInstanceOf(BrokenGuide.class)
        .hasMessageContaining("guide/model.bin");
  }

  @Test
  void aFileOfAnotherFormatIsRefused() {
    assertThatThrownBy(() -> read(new byte[100]))
        .isInstanceOf(BrokenGuide.class)
        .hasMessageContaining("another format");
  }

  private static Model read(byte[] bytes) {
    return ModelFile.read(bytes, Synonyms.parse(GuideFiles.lines("synonyms.txt")));
  }

  private static byte[] bytes(Model model) {
    var out = new ByteArrayOutputStream();
    try {
      ModelFile.write(model, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }
}
