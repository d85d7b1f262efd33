package coach.amble.understanding.talk;

import coach.amble.understanding.quantity.AskBack;
import coach.amble.understanding.quantity.Figures;
import coach.amble.understanding.quantity.Later;
import coach.amble.understanding.quantity.Now;
import coach.amble.understanding.quantity.Score;
import coach.amble.understanding.quantity.Span;
import coach.amble.understanding.quantity.Untold;
import coach.amble.understanding.quantity.Walk;
import coach.amble.understanding.quantity.Walks;
import coach.amble.understanding.talk.Intent.Problem;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures, days and times out of a message whose kind is known; what is in doubt is asked.
 */
final class Values {
  /** What only refuses is no reason. */
  private static final int REASON_FROM = 4;

  private Values() {}

  static Intent read(Kind kind, Message message) {
    return switch (kind) {
      case DONE -> done(message);
      case SKIP -> new Intent.Skip(message.tokens().size() < REASON_FROM ? null : message.text());
      case SNOOZE -> snooze(message);
      case PAIN -> pain(figures(message).pain());
      case PAUSE -> pause(figures(message).pause());
      case STOP -> new Intent.Stop();
      case RESUME -> new Intent.Resume();
      case QUESTION -> new Intent.Question(message.text());
      case STATS -> new Intent.Stats();
      case UNDO -> new Intent.Undo();
      case HELP -> new Intent.Help();
      case UNKNOWN -> unclear();
    };
  }

  private static Figures figures(Message message) {
    return Figures.in(message.text(), Now.at(message.moment().now()));
  }

  private static Intent done(Message message) {
    Figures figures = figures(message);
    Score pain = figures.painBeside();
    if (pain instanceof AskBack) {
      return new Intent.Unknown(Problem.SCORE);
    }
    @Nullable Integer score = pain instanceof Score.Told told ? told.value() : null;
    return switch (figures.walks(message.moment().suggested())) {
      case Walks.Told(var walks) -> done(walks, score);
      case AskBack(var reason) ->
          switch (reason) {
            case MINUTES, HOW_LONG -> new Intent.Unknown(Problem.MINUTES);
            default -> unclear();
          };
    };
  }

  /** Several days at once, and what others have to know, are better told one by one. */
  private static Intent done(List<Walk> walks, @Nullable Integer pain) {
    Walk walk = walks.getFirst();
    boolean plain = walks.size() == 1 && !walk.notes().contains(Walk.Note.SAME_AS_YESTERDAY);
    boolean dayTold = walk.notes().contains(Walk.Note.DAY_TOLD);
    return plain ? new Intent.Done(walk.minutes(), pain, dayTold ? walk.day() : null) : unclear();
  }

  private static Intent pain(Score score) {
    return switch (score) {
      case Score.Told told -> new Intent.Pain(told.value());
      case AskBack(var reason) when reason == AskBack.Reason.SCORE ->
          new Intent.Unknown(Problem.SCORE);
      case AskBack ask -> new Intent.Pain(null);
      case Untold untold -> new Intent.Pain(null);
    };
  }

  private static Intent snooze(Message message) {
    return switch (figures(message).snooze()) {
      case Later.At(var time) -> new Intent.Snooze(Duration.between(message.moment().now(), time));
      case AskBack ask -> unclear();
      case Untold untold -> new Intent.Snooze(null);
    };
  }

  private static Intent pause(Span span) {
    return switch (span) {
      case Span.Days(var first, var last) -> new Intent.Pause(last.plusDays(1).atStartOfDay());
      case Span.Until(var end) -> new Intent.Pause(end);
      case AskBack ask -> new Intent.Pause(null);
      case Untold untold -> new Intent.Pause(null);
    };
  }

  private static Intent unclear() {
    return new Intent.Unknown(Problem.UNCLEAR);
  }
}
