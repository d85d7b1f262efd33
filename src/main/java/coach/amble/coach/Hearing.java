package coach.amble.coach;

import coach.amble.nudge.Nudge;
import coach.amble.nudge.Nudges;
import coach.amble.understanding.safety.Safety;
import coach.amble.understanding.safety.SafetyScreen;
import coach.amble.understanding.talk.Asked;
import coach.amble.understanding.talk.Intent;
import coach.amble.understanding.talk.Moment;
import coach.amble.understanding.talk.SlashText;
import coach.amble.walk.Minutes;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Typed text to Intent: the safety screen first, then understanding. Changes nothing, so it runs
 * before the transaction in which the Intent is done.
 */
public final class Hearing {
  private final SafetyScreen screen;
  private final SlashText slashText;
  private final Nudges nudges;

  public Hearing(SafetyScreen screen, SlashText slashText, Nudges nudges) {
    this.screen = screen;
    this.slashText = slashText;
    this.nudges = nudges;
  }

  /** A direct message. */
  public Heard message(Asker asker, String text) {
    return hear(asker, text, slashText::message);
  }

  /** What follows the slash command. */
  public Heard command(Asker asker, String text) {
    return hear(asker, text, slashText::parse);
  }

  /** A question, wherever it was asked. */
  public Heard question(Asker asker, String text) {
    return hear(asker, text, (question, moment) -> new Intent.Question(question));
  }

  /** What waits for the asker's answer. */
  public About.Open open(Asker asker) {
    return new About.Open(asker.member().flatMap(member -> nudges.findOpen(member, asker.now())));
  }

  private Heard hear(Asker asker, String text, BiFunction<String, Moment, Intent> reading) {
    return switch (screen.screen(text)) {
      case Safety.Urgent(var flag) -> new Heard.Urgent(flag);
      case Safety.Note note -> understand(asker, text, reading, true);
      case Safety.None none -> understand(asker, text, reading, false);
    };
  }

  private Heard understand(
      Asker asker, String text, BiFunction<String, Moment, Intent> reading, boolean worrying) {
    About.Open open = open(asker);
    var now = asker.now().atZone(asker.zone()).toLocalDateTime();
    Intent intent =
        reading.apply(text, new Moment(now, asked(open.nudge()), suggested(open.nudge())));
    return new Heard.Said(intent, open, worrying);
  }

  private static @Nullable Integer suggested(Optional<Nudge> open) {
    return open.map(Nudge::minutes).filter(Minutes::isWalk).map(Minutes::value).orElse(null);
  }

  private static Asked asked(Optional<Nudge> open) {
    return open.map(nudge -> nudge.minutes().isWalk() ? Asked.NUDGE : Asked.CHECK_IN)
        .orElse(Asked.NOTHING);
  }
}
