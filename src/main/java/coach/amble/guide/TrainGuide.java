package coach.amble.guide;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Run by the build after compiling: learns the model from the guide's files and writes it beside
 * them. Does nothing when neither the files nor these classes have changed since.
 */
final class TrainGuide {
  private TrainGuide() {}

  /**
   * @param args the folder of classes, and a file that remembers what was learned from
   */
  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[0]);
    Path remembered = Path.of(args[1]);
    Path file = classes.resolve("guide/model.bin");
    String now = Fingerprint.of(classes);
    if (Files.exists(file)
        && Files.exists(remembered)
        && Files.readString(remembered).equals(now)) {
      return;
    }
    try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
      ModelFile.write(Training.learn(GuideFiles.topics()), out);
    }
    Files.writeString(remembered, now);
  }
}
