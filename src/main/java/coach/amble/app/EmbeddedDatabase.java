package coach.amble.app;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** PostgreSQL run by Amble itself, with its files in the data folder. */
final class EmbeddedDatabase implements AutoCloseable {
  private final EmbeddedPostgres postgres;

  private EmbeddedDatabase(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  /**
   * Starts it; what a killed Amble left running is stopped first.
   *
   * @throws StartupException if it doesn't start
   */
  static EmbeddedDatabase start(Folder folder) {
    Path data = folder.path().resolve("postgres");
    try {
      stopLeftOver(data);
      return new EmbeddedDatabase(
          EmbeddedPostgres.builder()
              .setDataDirectory(data)
              .setCleanDataDirectory(false)
              .setRegisterShutdownHook(false)
              .setOverrideWorkingDirectory(folder.path().resolve("postgres-binaries").toFile())
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on")
              .setServerConfig("max_connections", "50")
              .setServerConfig("listen_addresses", "127.0.0.1")
              .setPGStartupWait(Duration.ofSeconds(60))
              .start());
    } catch (IOException | IllegalStateException e) {
      throw new StartupException(
          "the embedded database in " + data + " doesn't start: " + e.getMessage(), e);
    }
  }

  String url() {
    return postgres.getJdbcUrl("postgres", "postgres");
  }

  /** PostgreSQL outlives a JVM that was killed; its pid stands in postmaster.pid. */
  private static void stopLeftOver(Path data) throws IOException {
    Path pidFile = data.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    List<String> lines = Files.readAllLines(pidFile);
    Optional<ProcessHandle> leftOver =
        lines.isEmpty()
            ? Optional.empty()
            : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
    leftOver.filter(EmbeddedDatabase::isPostgres).ifPresent(EmbeddedDatabase::stop);
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().filter(command -> command.contains("postgres")).isPresent();
  }

  private static void stop(ProcessHandle process) {
    process.destroy();
    try {
      process.onExit().get(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("PostgreSQL " + process.pid() + " doesn't stop", e);
    }
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }
}
