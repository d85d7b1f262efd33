package coach.amble.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Several threads that start at the same moment. */
public final class Together {
  private Together() {}

  /** The results in the order of the tasks; a task that fails or takes over 60 s fails the test. */
  public static <T> List<T> run(List<Callable<T>> tasks) throws Exception {
    CyclicBarrier start = new CyclicBarrier(tasks.size());
    try (ExecutorService threads = Executors.newFixedThreadPool(tasks.size())) {
      List<Future<T>> running = new ArrayList<>();
      for (Callable<T> task : tasks) {
        running.add(
            threads.submit(
                () -> {
                  start.await(60, TimeUnit.SECONDS);
                  return task.call();
                }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> it : running) {
        results.add(it.get(60, TimeUnit.SECONDS));
      }
      return results;
    }
  }

  /** As {@link #run}, for tasks without a result. */
  public static void runAll(Runnable... tasks) throws Exception {
    List<Callable<Boolean>> callables = new ArrayList<>();
    for (Runnable task : tasks) {
      callables.add(
          () -> {
            task.run();
            return true;
          });
    }
    run(callables);
  }
}
