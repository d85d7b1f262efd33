package coach.amble.app;

import coach.amble.understanding.guide.GuideTraining;
import coach.amble.understanding.safety.ScreenTraining;
import coach.amble.understanding.talk.TalkTraining;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Run by the build after compiling: learns from examples and writes the models. */
final class Learn {
  private interface Lesson {
    void learn() throws IOException;
  }

  private Learn() {}

  /**
   * Learns what screens, finds topics and understands.
   *
   * @param args the folder of classes, the folder of examples, the folder to remember in
   */
  public static void main(String[] args) {
    Path classes = Path.of(args[0]);
    Path examples = Path.of(args[1]);
    Path remembered = Path.of(args[2]);
    List.<Lesson>of(
            () -> ScreenTraining.learn(classes, examples, remembered),
            () -> GuideTraining.learn(classes, examples.resolve("guide"), remembered),
            () -> TalkTraining.learn(classes, examples.resolve("talk"), remembered))
        .parallelStream()
        .forEach(Learn::take);
  }

  private static void take(Lesson lesson) {
    try {
      lesson.learn();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
