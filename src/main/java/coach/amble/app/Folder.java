package coach.amble.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The data folder, taken by one running Amble at a time. */
final class Folder implements AutoCloseable {
  private final Path path;
  private final FileChannel channel;

  private Folder(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * Makes the folder if need be, and takes it.
   *
   * @throws StartupException if it can't be written, or another Amble has it
   */
  static Folder take(Path path) {
    try {
      Files.createDirectories(path);
      FileChannel channel =
          FileChannel.open(
              path.resolve("amble.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw new StartupException(
            "another Amble uses the data folder "
                + path
                + ": stop it, or choose another folder with AMBLE_DATA_FOLDER=...");
      }
      return new Folder(path, channel);
    } catch (IOException e) {
      throw new StartupException(
          "the data folder "
              + path
              + " can't be written: make it writable, or choose another with AMBLE_DATA_FOLDER=...",
          e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
