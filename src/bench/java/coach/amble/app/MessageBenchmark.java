package coach.amble.app;

import coach.amble.understanding.guide.Answer;
import coach.amble.understanding.guide.Guide;
import coach.amble.understanding.safety.Safety;
import coach.amble.understanding.safety.SafetyScreen;
import coach.amble.understanding.talk.Asked;
import coach.amble.understanding.talk.Intent;
import coach.amble.understanding.talk.Moment;
import coach.amble.understanding.talk.Understanding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What a message costs from screen to match. {@code ./mvnw test-compile exec:exec@benchmark -Pbench
 * -Dbenchmark=MessageBenchmark}
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 5)
public class MessageBenchmark {
  private static final Moment AFTERNOON =
      new Moment(LocalDateTime.of(2026, 11, 23, 15, 0), Asked.NUDGE);

  private final SafetyScreen screen = new SafetyScreen();
  private final Understanding understanding = new Understanding();
  private final Guide guide = Guide.open();
  private final List<String> messages =
      Stream.of("guide/questions-a", "guide/outside-a", "safety/dev", "talk/dev-1")
          .flatMap(MessageBenchmark::messages)
          .toList();
  private int next;

  /** Every message goes all the way, also those that need not. */
  @Benchmark
  public void aMessage(Blackhole hole) {
    next = (next + 1) % messages.size();
    String message = messages.get(next);
    Safety safety = screen.screen(message);
    Intent intent = understanding.understand(message, AFTERNOON);
    Answer answer = guide.answer(message);
    hole.consume(safety);
    hole.consume(intent);
    hole.consume(answer);
  }

  private static Stream<String> messages(String file) {
    try {
      return Files.readAllLines(Path.of("src/training", file + ".tsv")).stream()
          .map(line -> line.substring(line.lastIndexOf('\t') + 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
