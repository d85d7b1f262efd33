package coach.amble.understanding.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearningTest {
  private static final Learning LEARNING = new Learning("subject");

  @TempDir private Path folder;
  private Places places;
  private int lessons;

  @BeforeEach
  void inputs() throws IOException {
    places = in("here");
  }

  @Test
  void theSameInputsAreLearnedOnce() throws IOException {
    learn();
    learn();

    assertThat(lessons).isEqualTo(1);
    assertThat(model()).isEqualTo(1);
  }

  @Test
  void cleaningForgetsNothing() throws IOException {
    learn();
    Files.delete(places.classes().resolve("subject/model.bin"));
    learn();

    assertThat(lessons).isEqualTo(1);
    assertThat(model()).isEqualTo(1);
  }

  @Test
  void whatWasLearnedBeforeAChangeIsStillKnownAfterItIsTakenBack() throws IOException {
    learn();
    write("src/training/a.tsv", "other\tmessage\n");
    learn();
    write("src/training/a.tsv", "label\tmessage\n");
    learn();

    assertThat(lessons).isEqualTo(2);
    assertThat(model()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/training/a.tsv",
        "src/training/new.tsv",
        "src/main/resources/subject/words.txt",
        "src/main/java/coach/amble/understanding/subject/Reader.java",
        "src/main/java/coach/amble/understanding/learning/Weights.java",
        "src/main/java/coach/amble/understanding/text/Slips.java",
        "pom.xml"
      })
  void whateverDecidesTheModelIsLearnedFrom(String changed) throws IOException {
    learn();
    write(changed, "changed");
    learn();

    assertThat(model()).isEqualTo(2);
  }

  @Test
  void whatDecidesNothingIsNotLearnedFrom() throws IOException {
    learn();
    write("src/main/java/coach/amble/understanding/other/Reader.java", "changed");
    learn();

    assertThat(lessons).isEqualTo(1);
  }

  @Test
  void anotherFolderWithTheSameInputsLearnsTheSame() throws IOException {
    learn();
    Path remembered = places.remembered();
    Places there = in("there");
    places = new Places(there.project(), there.classes(), remembered);
    learn();

    assertThat(lessons).isEqualTo(1);
    assertThat(model()).isEqualTo(1);
  }

  @Test
  void aHalfWrittenModelIsNotUsed() throws IOException {
    learn();
    Path file = onlyRemembered();
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    learn();

    assertThat(model()).isEqualTo(2);
    learn();
    assertThat(lessons).isEqualTo(2);
  }

  @Test
  void oldModelsAreForgotten() throws IOException {
    for (int change = 0; change < 9; change++) {
      write("src/training/a.tsv", "change " + change);
      learn();
    }

    assertThat(places.remembered().toFile().list()).hasSize(4);
    assertThat(model()).isEqualTo(9);
  }

  @Test
  void learningSucceedsWhereNothingCanBeRemembered() throws IOException {
    Files.writeString(places.remembered(), "a file where the folder should be");
    learn();

    assertThat(model()).isEqualTo(1);
  }

  @Test
  void aMissingModelSaysWhatToDo() {
    assertThatThrownBy(() -> LEARNING.open(DataInputStream::readInt))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("subject/model.bin is missing; build the project again");
  }

  private Places in(String name) throws IOException {
    Path project = folder.resolve(name);
    var made = new Places(project, project.resolve("classes"), project.resolve("learned"));
    for (String code : List.of("learning", "text", "subject", "other")) {
      Files.createDirectories(made.code(code));
    }
    Files.createDirectories(made.resources("subject"));
    Files.createDirectories(made.examples());
    Files.writeString(project.resolve("pom.xml"), "<project/>");
    Files.writeString(made.examples().resolve("a.tsv"), "label\tmessage\n");
    return made;
  }

  private void write(String file, String content) throws IOException {
    Files.writeString(places.project().resolve(file), content);
  }

  private Path onlyRemembered() throws IOException {
    try (Stream<Path> files = Files.list(places.remembered())) {
      return files.toList().getFirst();
    }
  }

  private void learn() throws IOException {
    LEARNING.once(places, List.of(places.examples()), out -> out.writeInt(++lessons));
  }

  private int model() throws IOException {
    Path file = places.classes().resolve("subject/model.bin");
    return Learning.read(Files.newInputStream(file), DataInputStream::readInt);
  }
}
