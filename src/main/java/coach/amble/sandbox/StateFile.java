package coach.amble.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One JSON file, replaced as a whole: a reader finds the old state or the new one, never half. */
final class StateFile {
  private static final Logger LOG = LoggerFactory.getLogger(StateFile.class);
  private final Path file;

  StateFile(Path file) {
    this.file = file.toAbsolutePath();
  }

  /** Empty when there is none. */
  Optional<JsonObject> read() {
    try {
      return Files.exists(file)
          ? Json.parseObject(Files.readString(file)).or(() -> broken("isn't JSON"))
          : Optional.empty();
    } catch (IOException e) {
      return broken(e.getClass().getSimpleName());
    }
  }

  /** Puts the file aside, so that somebody can look at it, and goes on without it. */
  Optional<JsonObject> broken(String why) {
    Path aside = file.resolveSibling(file.getFileName() + ".broken");
    try {
      Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("Can't put the sandbox's state aside: " + file, e);
    }
    LOG.warn("The sandbox starts afresh: its state {}; kept as {}", why, aside);
    return Optional.empty();
  }

  void write(String state) {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(fresh, state, UTF_8);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("Can't save the sandbox's state: " + file, e);
    }
  }
}
