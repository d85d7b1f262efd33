package coach.amble.understanding.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a question costs. {@code ./mvnw test-compile exec:exec@benchmark -Pbench
 * -Dbenchmark=GuideBenchmark}
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
public class GuideBenchmark {
  private final Guide guide = Guide.open();
  private final List<String> questions = questions();
  private final String longest = String.join(" ", questions).repeat(10).substring(0, 40_000);
  private int next;

  @Benchmark
  public Answer aQuestion() {
    next = (next + 1) % questions.size();
    return guide.answer(questions.get(next));
  }

  @Benchmark
  public Answer theLongestMessage() {
    return guide.answer(longest);
  }

  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  @Fork(3)
  public Guide opening() {
    return Guide.open();
  }

  private static List<String> questions() {
    try (var in = GuideBenchmark.class.getResourceAsStream("/evaluation/questions-dev.tsv")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(line -> line.split("\t", 2)[1]).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
