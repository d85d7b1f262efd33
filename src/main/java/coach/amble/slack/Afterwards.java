package coach.amble.slack;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What can wait until a request is acknowledged: updating the message, the Home tab. */
public final class Afterwards implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Afterwards.class);

  private final ExecutorService executor =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("afterwards").daemon().factory());

  /** Something that may fail without harm. */
  public interface Task {
    void run() throws Exception;
  }

  void run(Task task) {
    executor.execute(
        () -> {
          try {
            task.run();
          } catch (Exception e) {
            log.warn("an update after a request failed: {}", e.toString());
          }
        });
  }

  /** Returns when everything that was put here before is done. */
  public void settle() throws InterruptedException {
    try {
      executor.submit(() -> {}).get(30, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("updates don't end", e);
    }
  }

  @Override
  public void close() {
    executor.shutdown();
    try {
      if (!executor.awaitTermination(5, TimeUnit.SECONDS)) {
        executor.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
