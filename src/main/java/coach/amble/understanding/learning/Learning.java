package coach.amble.understanding.learning;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A model learned by the build, and found on the classpath later.
 *
 * @param name of the folder on the classpath that the model is in, and of the package that learns
 */
public record Learning(String name) {
  private static final String FILE = "model.bin";
  private static final int BLOCK = 1 << 16;

  /** Learns and writes what was learned. */
  public interface Learner {
    void learn(DataOutputStream out) throws IOException;
  }

  /** Reads what a {@link Learner} wrote. */
  public interface Reader<T> {
    T read(DataInputStream in) throws IOException;
  }

  /**
   * Learns, unless what decides the model is as it was in a remembered build: the examples, the
   * resources of this name, and the code that reads and learns.
   *
   * @param examples files and folders in the project
   */
  public void once(Places places, List<Path> examples, Learner learner) throws IOException {
    var remembered = new Remembered(places.remembered());
    String learnedFrom = Fingerprint.of(places.project(), inputs(places, examples));
    Optional<byte[]> known = remembered.find(name, learnedFrom);
    byte[] model = known.isPresent() ? known.get() : learned(learner);
    Path file = places.classes().resolve(name).resolve(FILE);
    Files.createDirectories(file.getParent());
    Files.write(file, model);
    if (known.isEmpty()) {
      keep(remembered, learnedFrom, model);
    }
  }

  /** Without a place to remember in, each build learns anew. */
  private void keep(Remembered remembered, String learnedFrom, byte[] model) {
    try {
      remembered.keep(name, learnedFrom, model);
    } catch (IOException e) {
      System.err.println("What was learned can't be remembered: " + e);
    }
  }

  private List<Path> inputs(Places places, List<Path> examples) {
    return Stream.concat(
            Stream.of(
                places.resources(name),
                places.code(name),
                places.code("learning"),
                places.code("text"),
                places.project().resolve("pom.xml")),
            examples.stream())
        .toList();
  }

  private static byte[] learned(Learner learner) throws IOException {
    var model = new ByteArrayOutputStream();
    try (var out =
        new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(model)))) {
      learner.learn(out);
    }
    return model.toByteArray();
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
      return read(in, reader);
    } catch (IOException e) {
      throw new IllegalStateException(path + " can't be read; build the project again", e);
    }
  }

  static <T> T read(InputStream model, Reader<T> reader) throws IOException {
    try (var packed = new InflaterInputStream(model, new Inflater(), BLOCK)) {
      return reader.read(new DataInputStream(new ByteArrayInputStream(packed.readAllBytes())));
    }
  }
}
