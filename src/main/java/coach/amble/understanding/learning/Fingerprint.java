package coach.amble.understanding.learning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** One short text that is another as soon as anything is: 128 bits of SHA-256 in hexadecimal. */
final class Fingerprint {
  private static final int BYTES = 16;

  private Fingerprint() {}

  static String of(byte[] content) {
    return text(sha256().digest(content));
  }

  /**
   * Of all files in these folders and of their names in the root, the same on every machine.
   *
   * @param inputs files and folders in the root
   */
  static String of(Path root, List<Path> inputs) throws IOException {
    MessageDigest digest = sha256();
    for (Path input : inputs) {
      for (Path file : files(input)) {
        String name = root.relativize(file).toString().replace('\\', '/');
        digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(of(Files.readAllBytes(file)).getBytes(StandardCharsets.UTF_8));
      }
    }
    return text(digest.digest());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .sorted(Comparator.comparing(file -> file.toString().replace('\\', '/')))
          .toList();
    }
  }

  private static String text(byte[] digest) {
    return HexFormat.of().formatHex(Arrays.copyOf(digest, BYTES));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
