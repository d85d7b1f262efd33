package coach.amble.understanding.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is typed, something comes back, and never a walk or a wait that can't be. */
class RandomTextTest {
  private static final int TEXTS = 10_000;
  private static final int LONGEST = 25;
  private static final List<String> WORDS = words();

  @Test
  void nothingThrowsAndNothingImpossibleIsTold() {
    Random random = new Random(20_261_123);
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random);
      assertThatCode(() -> check(Figures.in(text, Table.MONDAY)))
          .as(text)
          .doesNotThrowAnyException();
    }
  }

  private static void check(Figures figures) {
    for (Figure figure : figures.all()) {
      assertThat(figure.start()).isLessThanOrEqualTo(figure.end());
      assertThat(figure.low()).isLessThanOrEqualTo(figure.high());
    }
    if (figures.walks(Table.SUGGESTED) instanceof Walks.Told told) {
      assertThat(told.walks())
          .isNotEmpty()
          .allMatch(
              walk -> walk.minutes() == null || (walk.minutes() >= 1 && walk.minutes() <= 300))
          .noneMatch(walk -> walk.day().isAfter(Table.MONDAY.today()));
    }
    if (figures.pause() instanceof Span.Days days) {
      assertThat(days.last()).isAfterOrEqualTo(days.first());
    }
    if (figures.snooze() instanceof Later.At at) {
      assertThat(at.time().toLocalDate()).isEqualTo(Table.MONDAY.today());
      assertThat(at.time()).isAfterOrEqualTo(Table.MONDAY.time());
    }
    Stream.of(figures.pain(), figures.painBeside())
        .filter(Score.Told.class::isInstance)
        .forEach(score -> assertThat(((Score.Told) score).value()).isBetween(0, 10));
  }

  private static String text(Random random) {
    return IntStream.rangeClosed(0, random.nextInt(LONGEST))
        .mapToObj(
            i -> WORDS.get(random.nextInt(WORDS.size())) + (random.nextInt(8) == 0 ? "" : " "))
        .collect(Collectors.joining());
  }

  private static List<String> words() {
    Stream<String> typed =
        Stream.of("walks.tsv", "pauses.tsv", "later.tsv", "scores.tsv", "figures.tsv")
            .flatMap(Table::texts)
            .flatMap(row -> Stream.of(row.split("[\t ]")));
    Stream<String> known =
        Words.lines("words.txt").stream().flatMap(line -> Stream.of(line.split("[: ]+")));
    Stream<String> odd =
        Stream.of(
            "\uD83D",
            "\uDE00",
            "½",
            "½½",
            "9999999999999999999",
            "-",
            "--",
            "/",
            "31/2/",
            "29 feb",
            "2026-02-30",
            "0:",
            ":",
            "'",
            "''",
            "%",
            "١",
            "0",
            "\n",
            "1.2.3.4",
            "<<3",
            "&lt;",
            "1e9",
            "٠:٠٠",
            "24:00",
            "00:00");
    return Stream.of(typed, known, odd).flatMap(it -> it).distinct().toList();
  }
}
