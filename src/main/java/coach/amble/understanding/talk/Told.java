package coach.amble.understanding.talk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values of a labelled reply; null: not told.
 *
 * @param minutes walked
 * @param pain 0 to 10
 * @param delay minutes to wait
 */
record Told(@Nullable Integer minutes, @Nullable Integer pain, @Nullable Integer delay) {
  /** From the short form of the examples, such as "10m p4" or "PT20M". */
  static Told of(String values) {
    List<String> parts = List.of(values.split(" "));
    return new Told(
        first(parts, "-?\\d+m").map(it -> Integer.valueOf(it.replace("m", ""))).orElse(null),
        first(parts, "p-?\\d+").map(it -> Integer.valueOf(it.substring(1))).orElse(null),
        first(parts, "PT.*").map(it -> (int) Duration.parse(it).toMinutes()).orElse(null));
  }

  private static Optional<String> first(List<String> parts, String shape) {
    return parts.stream().filter(part -> part.matches(shape)).findFirst();
  }
}
