package coach.amble.understanding.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearningTest {
  private static final Learning LEARNING = new Learning("subject");

  @TempDir private Path folder;
  private Path classes;
  private Path examples;
  private int lessons;

  @BeforeEach
  void inputs() throws IOException {
    classes = folder.resolve("classes");
    examples = Files.createDirectories(folder.resolve("examples"));
    for (Path input : LEARNING.inputs(classes, examples)) {
      Files.createDirectories(input);
    }
    Files.writeString(examples.resolve("a.tsv"), "label\tmessage\n");
  }

  @Test
  void theSameInputsAreLearnedOnce() throws IOException {
    learn();
    learn();

    assertThat(lessons).isEqualTo(1);
    assertThat(classes.resolve("subject/model.bin")).hasContent("lesson 1");
  }

  @Test
  void aChangedExampleIsLearned() throws IOException {
    learn();
    Files.writeString(examples.resolve("a.tsv"), "other\tmessage\n");
    learn();

    assertThat(classes.resolve("subject/model.bin")).hasContent("lesson 2");
  }

  @Test
  void changedCodeIsLearnedFrom() throws IOException {
    learn();
    Files.writeString(classes.resolve("coach/amble/understanding/text/Slips.class"), "code");
    learn();

    assertThat(lessons).isEqualTo(2);
  }

  @Test
  void aLostModelIsLearnedAgain() throws IOException {
    learn();
    Files.delete(classes.resolve("subject/model.bin"));
    learn();

    assertThat(classes.resolve("subject/model.bin")).hasContent("lesson 2");
  }

  @Test
  void aMissingModelSaysWhatToDo() {
    assertThatThrownBy(() -> LEARNING.open(DataInputStream::readInt))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("subject/model.bin is missing; build the project again");
  }

  private void learn() throws IOException {
    List<Path> inputs = LEARNING.inputs(classes, examples);
    LEARNING.once(inputs, classes, folder, out -> out.writeBytes("lesson " + ++lessons));
  }
}
