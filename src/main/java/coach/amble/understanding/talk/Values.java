package coach.amble.understanding.talk;

import coach.amble.understanding.learning.Model;
import coach.amble.understanding.learning.Model.Judgement;
import coach.amble.understanding.talk.Figures.Figure;
import coach.amble.understanding.talk.Intent.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads figures, days and times out of a message whose kind is known. */
record Values(Model roles) {
  /** Nobody walks longer on a working day; a longer figure is a slip. */
  private static final int LONGEST_WALK = 300;

  private static final int WORST_PAIN = 10;
  private static final int LONGEST_DELAY = 24 * 60;

  /** What only refuses is no reason. */
  private static final int REASON_FROM = 4;

  private static final Phrases NO_PAIN =
      Phrases.of(
          """
          no|zero|without ~ pain|pains|aches|ache|discomfort
          pain free
          painfree|painless
          does not hurt ~ at
          nothing hurts
          """);

  Intent read(Kind kind, Message message) {
    return switch (kind) {
      case DONE -> done(message, judge(kind, message));
      case SKIP -> new Intent.Skip(message.tokens().size() < REASON_FROM ? null : message.text());
      case SNOOZE -> new Intent.Snooze(delay(message, judge(kind, message)));
      case PAIN -> pain(message, judge(kind, message));
      case PAUSE -> new Intent.Pause(new Until(message).told());
      case STOP -> new Intent.Stop();
      case RESUME -> new Intent.Resume();
      case QUESTION -> new Intent.Question(message.text());
      case STATS -> new Intent.Stats();
      case UNDO -> new Intent.Undo();
      case HELP -> new Intent.Help();
      case UNKNOWN -> new Intent.Unknown(Problem.UNCLEAR);
    };
  }

  private JudgedFigures judge(Kind kind, Message message) {
    Figures figures = Figures.in(message);
    List<Judgement> judged = new ArrayList<>();
    @Nullable FigureRole before = null;
    for (Figure figure : figures.all()) {
      judged.add(roles.judge(FigureTraits.of(figures, figure, kind, before)));
      before = Labels.ROLES.likeliest(judged.getLast());
    }
    return new JudgedFigures(figures, judged);
  }

  private static Intent done(Message message, JudgedFigures judged) {
    WalkedDay.Told day = WalkedDay.in(message);
    double walked = WalkedFigures.minutes(judged);
    double minutes = walked == 0 ? WalkedFigures.betweenClocks(message.tokens()) : walked;
    @Nullable Double pain = score(message, judged);
    if (day.impossible()) {
      return new Intent.Unknown(Problem.UNCLEAR);
    }
    if (pain != null && !isScore(pain)) {
      return new Intent.Unknown(Problem.SCORE);
    }
    boolean told = judged.tells(FigureRole.MINUTES) || minutes != 0;
    boolean possible = minutes >= 1 && minutes < LONGEST_WALK + 1;
    return told && !possible
        ? new Intent.Unknown(Problem.MINUTES)
        : new Intent.Done(
            told ? Integer.valueOf((int) minutes) : null,
            pain == null ? null : Integer.valueOf(pain.intValue()),
            day.date());
  }

  private static Intent pain(Message message, JudgedFigures judged) {
    @Nullable Double score = score(message, judged);
    if (score != null && !isScore(score)) {
      return new Intent.Unknown(Problem.SCORE);
    }
    return new Intent.Pain(score == null ? null : Integer.valueOf(score.intValue()));
  }

  private static @Nullable Double score(Message message, JudgedFigures judged) {
    @Nullable Double told = judged.likeliest(FigureRole.PAIN, 0, WORST_PAIN);
    told = told == null ? judged.likeliest(FigureRole.PAIN) : told;
    return told == null && NO_PAIN.in(message.tokens()) ? Double.valueOf(0) : told;
  }

  private static boolean isScore(double score) {
    return score >= 0 && score <= WORST_PAIN;
  }

  private static @Nullable Duration delay(Message message, JudgedFigures judged) {
    @Nullable Double told = judged.likeliest(FigureRole.DELAY, 1, LONGEST_DELAY);
    return told == null ? Delay.untilClock(message) : Duration.ofMinutes(told.longValue());
  }
}
