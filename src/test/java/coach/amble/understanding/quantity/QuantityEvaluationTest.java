package coach.amble.understanding.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints how many of the strangers' replies give the values they are labelled with, kind given. */
@Tag("evaluate")
class QuantityEvaluationTest {
  private static final Path EXAMPLES = Path.of("src/training/talk");
  private static final double LEAST = .94;

  private final Map<String, int[]> counts = new TreeMap<>();

  /** Right, asked back, wrong. */
  private enum Outcome {
    RIGHT,
    ASKED,
    WRONG
  }

  @Test
  void valuesAreReadOfAGivenKind() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      for (Path file :
          files.filter(it -> it.getFileName().toString().startsWith("writer")).toList()) {
        Files.readAllLines(file).stream().filter(row -> row.contains("\t")).forEach(this::count);
      }
    }
    counts.forEach(
        (name, of) ->
            System.out.printf(
                "%-14s right %5d, asked back %3d, wrong %3d: %.3f%n",
                name, of[0], of[1], of[2], share(of)));
    assertThat(counts).hasSizeGreaterThan(5);
    assertThat(counts.values()).allMatch(of -> share(of) > LEAST);
  }

  private static double share(int[] of) {
    return (double) of[0] / (of[0] + of[1] + of[2]);
  }

  private void count(String row) {
    List<String> cells = List.of(row.split("\t"));
    Figures figures = Figures.in(cells.get(2), Table.MONDAY);
    Label label = new Label(List.of(cells.get(1).split(" ")));
    switch (cells.getFirst()) {
      case "done" -> done(figures, label);
      case "pain" -> put("pain", label.pain() != null, score(figures.pain(), label.pain()));
      case "snooze" -> put("snooze", label.delay() != null, later(figures.snooze(), label));
      case "pause" -> put("pause", label.end() != null, span(figures.pause(), label));
      default -> {}
    }
  }

  private void done(Figures figures, Label label) {
    Walks walks = figures.walks(null);
    put("done minutes", label.minutes() != null, minutes(walks, label));
    put("done day", label.told("@") != null, day(walks, label));
    put("done pain", label.pain() != null, score(figures.painBeside(), label.pain()));
  }

  private void put(String name, boolean told, Outcome outcome) {
    counts.computeIfAbsent(name, key -> new int[3])[List.of(Outcome.values()).indexOf(outcome)]++;
    if (told) {
      counts
          .computeIfAbsent(name + " *", key -> new int[3])[
          List.of(Outcome.values()).indexOf(outcome)]++;
    }
  }

  // labels round the middle of a range down
  private static Outcome minutes(Walks walks, Label label) {
    if (walks instanceof AskBack ask) {
      boolean untold = ask.reason() == AskBack.Reason.HOW_LONG && label.minutes() == null;
      return untold ? Outcome.RIGHT : Outcome.ASKED;
    }
    Walk walk = on(walks, label);
    @Nullable Integer minutes = walk.minutes();
    @Nullable Integer expected = label.minutes();
    boolean up = minutes != null && expected != null && minutes - expected == 1;
    boolean rounded = up && walk.notes().contains(Walk.Note.ROUNDED);
    return rounded || Objects.equals(minutes, expected) ? Outcome.RIGHT : Outcome.WRONG;
  }

  private static Outcome day(Walks walks, Label label) {
    return walks instanceof AskBack
        ? Outcome.ASKED
        : on(walks, label).day().equals(label.day()) ? Outcome.RIGHT : Outcome.WRONG;
  }

  private static Walk on(Walks walks, Label label) {
    List<Walk> all = ((Walks.Told) walks).walks();
    return all.stream()
        .filter(it -> it.day().equals(label.day()))
        .findFirst()
        .orElse(all.getFirst());
  }

  // "no pain" is a zero without a figure
  private static Outcome score(Score score, @Nullable Integer label) {
    return switch (score) {
      case AskBack ask -> Outcome.ASKED;
      case Untold untold -> label == null || label == 0 ? Outcome.RIGHT : Outcome.WRONG;
      case Score.Told told -> Objects.equals(told.value(), label) ? Outcome.RIGHT : Outcome.WRONG;
    };
  }

  private static Outcome later(Later later, Label label) {
    @Nullable LocalDateTime time = later instanceof Later.At at ? at.time() : null;
    return later instanceof AskBack
        ? Outcome.ASKED
        : Objects.equals(time, label.delay()) ? Outcome.RIGHT : Outcome.WRONG;
  }

  private static Outcome span(Span span, Label label) {
    @Nullable LocalDateTime end =
        switch (span) {
          case Span.Days days -> days.last().plusDays(1).atStartOfDay();
          case Span.Until until -> until.end();
          case AskBack ask -> null;
          case Untold untold -> null;
        };
    return span instanceof AskBack
        ? Outcome.ASKED
        : label.endsAt(end) ? Outcome.RIGHT : Outcome.WRONG;
  }

  /** The values of a row in short. */
  private record Label(List<String> values) {
    @Nullable String told(String mark) {
      return values.stream()
          .filter(it -> it.startsWith(mark) && it.length() > 1)
          .map(it -> it.substring(mark.length()))
          .findFirst()
          .orElse(null);
    }

    @Nullable Integer minutes() {
      return values.stream()
          .filter(it -> it.matches("\\d+m"))
          .map(it -> Integer.valueOf(it.replace("m", "")))
          .findFirst()
          .orElse(null);
    }

    @Nullable Integer pain() {
      @Nullable String pain = told("p");
      return pain == null ? null : Integer.valueOf(pain);
    }

    LocalDate day() {
      @Nullable String day = told("@");
      return day == null ? Table.MONDAY.today() : LocalDate.parse(day);
    }

    @Nullable LocalDateTime delay() {
      @Nullable String delay = told("PT");
      return delay == null ? null : Table.MONDAY.time().plus(Duration.parse("PT" + delay));
    }

    @Nullable LocalDateTime end() {
      @Nullable String until = told(">");
      @Nullable String days = told("P");
      if (until != null) {
        return until.contains("T")
            ? LocalDateTime.parse(until)
            : LocalDate.parse(until).atStartOfDay();
      }
      boolean hours = days != null && days.startsWith("T");
      return days == null || hours ? delay() : Table.MONDAY.time().plus(Period.parse("P" + days));
    }

    /** To the minute if hours are told, else to the day. */
    boolean endsAt(@Nullable LocalDateTime other) {
      @Nullable LocalDateTime end = end();
      if (end == null || other == null) {
        return end == null && other == null;
      }
      boolean hours = values.stream().anyMatch(it -> it.contains("T"));
      return hours ? end.equals(other) : end.toLocalDate().equals(other.toLocalDate());
    }
  }
}
