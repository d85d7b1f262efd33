package coach.amble.understanding.learning;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A model learned by the build, and found on the classpath later.
 *
 * @param name of the folder on the classpath that the model is in, and of the package that learns
 */
public record Learning(String name) {
  static final String FILE = "model.bin";

  /** Learns and writes what was learned. */
  public interface Learner {
    void learn(DataOutputStream out) throws IOException;
  }

  /** Reads what a {@link Learner} wrote. */
  public interface Reader<T> {
    T read(DataInputStream in) throws IOException;
  }

  /**
   * The folders that decide what is learned: resources, code and examples.
   *
   * @param classes the folder of compiled classes and resources
   */
  public List<Path> inputs(Path classes, Path... examples) {
    Path code = classes.resolve("coach/amble/understanding");
    return Stream.concat(
            Stream.of(classes.resolve(name)),
            Stream.concat(
                Stream.of(name, "learning", "text").map(code::resolve), Stream.of(examples)))
        .toList();
  }

  /**
   * Learns, unless no file in the inputs has changed since the last time.
   *
   * @param classes the folder of compiled classes and resources, where the model goes
   * @param remembered the folder that remembers what was learned from
   */
  public void once(List<Path> inputs, Path classes, Path remembered, Learner learner)
      throws IOException {
    Path file = classes.resolve(name).resolve(FILE);
    Path memory = remembered.resolve(name + "-model.fingerprint");
    String now = Fingerprint.of(inputs);
    if (Files.exists(file) && Files.exists(memory) && Files.readString(memory).equals(now)) {
      return;
    }
    Files.createDirectories(file.getParent());
    try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      learner.learn(out);
    }
    Files.writeString(memory, now);
  }

  /**
   * Reads the model from the classpath.
   *
   * @throws IllegalStateException if it is missing or of another build
   */
  public <T> T open(Reader<T> reader) {
    String path = name + "/" + FILE;
    try (@Nullable InputStream in = Learning.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is missing; build the project again");
      }
      return reader.read(new DataInputStream(new ByteArrayInputStream(in.readAllBytes())));
    } catch (IOException e) {
      throw new IllegalStateException(path + " can't be read; build the project again", e);
    }
  }
}
