package coach.amble.understanding.guide;

import coach.amble.understanding.guide.Matcher.Match;
import coach.amble.understanding.guide.Matcher.Ranking;
import java.util.List;

/**
 * Answer at once, let the person choose, or say that the guide doesn't cover it. The limits are set
 * so that nineteen in twenty messages outside the guide get no answer from it; see the evaluation.
 */
final class AnswerPolicy {
  private static final double SURELY_COVERED = .31;
  private static final double CLEARLY_BEST = .15;
  private static final double MAYBE_COVERED = .11;
  private static final int CHOICES = 3;

  private AnswerPolicy() {}

  /** Decides from the ranking; the topics are those of the ranking's places. */
  static Answer decide(Ranking ranking, List<Topic> topics) {
    Match best = ranking.matches().getFirst();
    if (ranking.inside() >= SURELY_COVERED && best.probability() >= CLEARLY_BEST) {
      return new Answer.Given(topics.get(best.topic()));
    }
    List<Topic> nearest =
        ranking.matches().stream().limit(CHOICES).map(match -> topics.get(match.topic())).toList();
    return ranking.inside() >= MAYBE_COVERED
        ? new Answer.Offered(nearest)
        : new Answer.Outside(nearest);
  }
}
