package coach.amble.app;

import coach.amble.understanding.guide.GuideTraining;
import coach.amble.understanding.learning.Places;
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
   * @param args the folder of the project, the folder of classes, the folder to remember in
   */
  public static void main(String[] args) {
    var places = new Places(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
    List.<Lesson>of(
            () -> ScreenTraining.learn(places),
            () -> GuideTraining.learn(places),
            () -> TalkTraining.learn(places))
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
