package coach.amble.understanding.talk;

import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.understanding.talk.LabelledReplies.Reply;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever is typed, what comes out can be acted on. {@code -Pfuzz} types ten times as much. */
class RandomRepliesTest {
  private static final int MESSAGES = Integer.getInteger("fuzz.messages", 10_000);
  private static final String SIGNS =
      " .,;:!?-+/*x'\"()<>&@#$%\n\t0123456789\u0663\uFF11\u2212\u00BD";
  private final Understanding understanding = new Understanding();
  private final Random random = new Random(20261123);
  private final List<String> seeds =
      RepliesTable.rows(Path.of("src/training/talk/rules.tsv")).stream().map(Reply::text).toList();

  @Test
  void everyMessageGivesAnIntentWithinItsRanges() {
    for (int i = 0; i < MESSAGES; i++) {
      String text = i % 5 == 0 ? noise() : mutated();
      Moment moment = moment();
      Intent intent = understanding.understand(text, moment);
      assertThat(within(intent, moment.now())).as("%s <- %s at %s", intent, text, moment).isTrue();
    }
  }

  private static boolean within(Intent intent, LocalDateTime now) {
    return switch (intent) {
      case Intent.Done done ->
          minutes(done.minutes()) && score(done.pain()) && day(done.day(), now);
      case Intent.Pain pain -> score(pain.score());
      case Intent.Snooze snooze ->
          snooze.delay() == null || (snooze.delay().isPositive() && snooze.delay().toHours() <= 24);
      case Intent.Pause pause -> pause.until() == null || pause.until().isAfter(now);
      case Intent.Question question -> !question.text().isBlank();
      default -> true;
    };
  }

  private static boolean minutes(@Nullable Integer minutes) {
    return minutes == null || (minutes >= 1 && minutes <= 300);
  }

  private static boolean score(@Nullable Integer score) {
    return score == null || (score >= 0 && score <= 10);
  }

  private static boolean day(@Nullable LocalDate day, LocalDateTime now) {
    LocalDate today = now.toLocalDate();
    return day == null || (!day.isAfter(today) && !day.isBefore(today.minusDays(60)));
  }

  private Moment moment() {
    LocalDateTime now =
        LabelledReplies.MONDAY_AFTERNOON.plusMinutes(random.nextInt(2 * 366 * 1_440));
    return new Moment(now, List.of(Asked.values()).get(random.nextInt(3)));
  }

  private String noise() {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(60);
    while (text.length() < length) {
      text.append(
          switch (random.nextInt(4)) {
            case 0 -> (char) random.nextInt(0x10000);
            case 1 -> SIGNS.charAt(random.nextInt(SIGNS.length()));
            default -> (char) ('a' + random.nextInt(26));
          });
    }
    return text.toString();
  }

  private String mutated() {
    StringBuilder text = new StringBuilder(seed());
    if (random.nextInt(3) == 0) {
      text.append(' ').append(seed());
    }
    for (int slips = random.nextInt(4); slips > 0 && !text.isEmpty(); slips--) {
      int place = random.nextInt(text.length());
      char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
      switch (random.nextInt(3)) {
        case 0 -> text.deleteCharAt(place);
        case 1 -> text.insert(place, sign);
        default -> text.setCharAt(place, sign);
      }
    }
    return text.toString();
  }

  private String seed() {
    return seeds.get(random.nextInt(seeds.size()));
  }
}
