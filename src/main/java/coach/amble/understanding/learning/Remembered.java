package coach.amble.understanding.learning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Models of earlier builds, the newest few of each name. A file's name tells what it was learned
 * from and what must be in it, so that a damaged one is not used.
 */
record Remembered(Path folder) {
  private static final int NEWEST = 4;

  /**
   * @param learnedFrom fingerprint of the inputs
   */
  Optional<byte[]> find(String name, String learnedFrom) throws IOException {
    for (Path file : files(name + "-" + learnedFrom)) {
      byte[] model = Files.readAllBytes(file);
      if (file.equals(file(name, learnedFrom, model))) {
        return Optional.of(model);
      }
    }
    return Optional.empty();
  }

  /** Appears whole or not at all. */
  void keep(String name, String learnedFrom, byte[] model) throws IOException {
    Files.createDirectories(folder);
    Path unfinished = Files.createTempFile(folder, "unfinished", ".tmp");
    try {
      Files.write(unfinished, model);
      Files.move(unfinished, file(name, learnedFrom, model), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
    for (Path old : files(name + "-").stream().skip(NEWEST).toList()) {
      Files.deleteIfExists(old);
    }
  }

  private Path file(String name, String learnedFrom, byte[] model) {
    return folder.resolve(name + "-" + learnedFrom + "-" + Fingerprint.of(model) + ".bin");
  }

  /** Newest first. */
  private List<Path> files(String start) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(start))
          .sorted(Comparator.comparingLong(Remembered::age))
          .toList();
    }
  }

  private static long age(Path file) {
    return -file.toFile().lastModified();
  }
}
