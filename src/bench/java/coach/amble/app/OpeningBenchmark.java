package coach.amble.app;

import coach.amble.understanding.guide.Guide;
import coach.amble.understanding.safety.SafetyScreen;
import coach.amble.understanding.talk.Understanding;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long all that was learned takes to open in a new JVM, and the heap that it keeps. {@code
 * ./mvnw test-compile exec:exec@benchmark -Pbench -Dbenchmark=OpeningBenchmark}
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(3)
public class OpeningBenchmark {
  private long before;
  private List<Object> opened = List.of();

  @Setup(Level.Trial)
  public void empty() {
    before = usedHeap();
  }

  @Benchmark
  public List<Object> opening() {
    opened = List.of(new SafetyScreen(), new Understanding(), Guide.open());
    return opened;
  }

  @TearDown(Level.Trial)
  public void print() {
    System.out.printf(
        "%nheap kept by %d: %.1f MB%n", opened.size(), (usedHeap() - before) / 1e6);
  }

  private static long usedHeap() {
    System.gc();
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
