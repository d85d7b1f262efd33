package coach.amble.understanding.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What each rule makes of a message, in the rules' order.
 *
 * @param byRule null where a rule doesn't apply
 */
record Readings(List<@Nullable Intent> byRule) {
  /** The first to recognise a message decides; from the plainest words to mere hints. */
  private static final List<Recogniser> IN_ORDER =
      List.of(
          new ShortReply(),
          new UndoAsked(),
          new FavourAsked(),
          new WalkTold(true),
          new StopAsked(),
          new StatsAsked(),
          new HelpAsked(),
          new ResumeAsked(),
          new PauseAsked(),
          new WalkTold(false),
          new CheckInAnswer(),
          new QuestionAsked(false),
          new PainTold(false),
          new LaterPromised(false),
          new MinutesAlone(false),
          new WalkRefused(false),
          new MinutesAlone(true),
          new QuestionAsked(true),
          new PainTold(true),
          new LaterPromised(true),
          new WalkRefused(true),
          new GuideTopic());

  static Readings of(Message message) {
    List<@Nullable Intent> byRule = new ArrayList<>();
    IN_ORDER.forEach(rule -> byRule.add(rule.in(message)));
    return new Readings(byRule);
  }

  /** What the rules make of it together. */
  Intent first() {
    for (@Nullable Intent reading : byRule) {
      if (reading != null) {
        return reading;
      }
    }
    return new Intent.Unknown(Intent.Problem.UNCLEAR);
  }

  Optional<Intent> of(Kind kind) {
    for (@Nullable Intent reading : byRule) {
      if (reading != null && Kind.of(reading) == kind) {
        return Optional.of(reading);
      }
    }
    return Optional.empty();
  }
}
