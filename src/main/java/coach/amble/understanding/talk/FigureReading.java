package coach.amble.understanding.talk;

import coach.amble.understanding.learning.Model;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Settles what the figures of a message say once its kind is known. */
record FigureReading(Model model) {
  private static final int WORST = 10;
  private static final int LONGEST_DELAY = 24 * 60;

  /** What the rules make of a message that is of this kind. */
  static Intent byRules(Kind kind, Message message) {
    return Readings.of(message).of(kind).orElseGet(() -> Values.read(kind, message));
  }

  /**
   * @param read what the rules make of the message
   */
  Intent settle(Intent read, Message message) {
    return switch (read) {
      case Intent.Done done -> done(done, message);
      case Intent.Pain pain -> new Intent.Pain(pain(pain.score(), judge(read, message)));
      case Intent.Snooze snooze -> new Intent.Snooze(delay(snooze.delay(), judge(read, message)));
      default -> read;
    };
  }

  private JudgedFigures judge(Intent read, Message message) {
    Figures figures = Figures.in(message);
    return new JudgedFigures(
        figures,
        figures.all().stream()
            .map(figure -> model.judge(FigureTraits.of(figures, figure, read)))
            .toList());
  }

  private Intent done(Intent.Done read, Message message) {
    JudgedFigures judged = judge(read, message);
    double minutes = WalkedFigures.minutes(judged);
    minutes = minutes == 0 ? WalkedFigures.betweenClocks(message.tokens()) : minutes;
    if (judged.figures().all().isEmpty() && minutes == 0) {
      return read;
    }
    boolean possible = minutes >= 1 && minutes < WalkedMinutes.LONGEST + 1;
    return minutes > 0 && !possible
        ? new Intent.Unknown(Intent.Problem.MINUTES)
        : new Intent.Done(
            possible ? Integer.valueOf((int) minutes) : null,
            pain(read.pain(), judged),
            read.day());
  }

  private static @Nullable Integer pain(@Nullable Integer read, JudgedFigures judged) {
    @Nullable Double told = judged.likeliest(FigureRole.PAIN, 0, WORST);
    boolean otherwise = read == null || judged.figures().has(read);
    return told != null ? Integer.valueOf(told.intValue()) : otherwise ? null : read;
  }

  private static @Nullable Duration delay(@Nullable Duration read, JudgedFigures judged) {
    @Nullable Double told = judged.likeliest(FigureRole.DELAY, 1, LONGEST_DELAY);
    boolean otherwise = read == null || judged.figures().has(read.toMinutes());
    return told != null ? Duration.ofMinutes(told.longValue()) : otherwise ? null : read;
  }
}
