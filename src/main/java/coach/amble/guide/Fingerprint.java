package coach.amble.guide;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** One short text that changes when anything changes from which the model is learned. */
final class Fingerprint {
  private Fingerprint() {}

  /** Of the guide's files and of the classes that learn from them, below a folder of classes. */
  static String of(Path classes) throws IOException {
    MessageDigest digest = sha256();
    for (Path file : inputs(classes)) {
      digest.update(classes.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(file));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> inputs(Path classes) throws IOException {
    try (Stream<Path> texts = Files.walk(classes.resolve("guide"));
        Stream<Path> code = Files.walk(classes.resolve("coach/amble/guide"))) {
      return Stream.concat(texts, code)
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith("model.bin"))
          .sorted()
          .toList();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
