package coach.amble.slack;

import coach.amble.nudge.Enrolment;
import coach.amble.nudge.Nudge;
import coach.amble.nudge.Nudges;
import coach.amble.understanding.safety.Safety;
import coach.amble.understanding.safety.SafetyScreen;
import coach.amble.understanding.talk.Asked;
import coach.amble.understanding.talk.Intent;
import coach.amble.understanding.talk.Moment;
import coach.amble.understanding.talk.SlashText;
import coach.amble.understanding.talk.Understanding;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.BiFunction;

/** Typed text to reply: the safety screen first, then understanding, then the coach. */
final class Conversation {
  private final SafetyScreen screen = new SafetyScreen();
  private final SlashText slashText = new SlashText(new Understanding());
  private final Coach coach;
  private final SafetyReplies safety;
  private final Nudges nudges;
  private final Enrolment enrolment;

  Conversation(Coach coach, SafetyReplies safety, Features features) {
    this.coach = coach;
    this.safety = safety;
    this.nudges = features.nudges();
    this.enrolment = features.enrolment();
  }

  /** A direct message. */
  Reply message(Asker asker, String text) {
    return reply(asker, text, slashText::message);
  }

  /** A question, wherever it was asked. */
  Reply question(Asker asker, String text) {
    return reply(asker, text, (question, moment) -> new Intent.Question(question));
  }

  /** What follows the slash command. */
  Reply command(Asker asker, String text) {
    return reply(asker, text, slashText::parse);
  }

  private Reply reply(Asker asker, String text, BiFunction<String, Moment, Intent> reading) {
    return switch (screen.screen(text)) {
      case Safety.Urgent(var flag) -> {
        asker.member().ifPresent(member -> enrolment.hold(member.id()));
        yield safety.urgent(asker.person().workspace(), flag);
      }
      case Safety.Note(var flag) -> safety.withNote(answer(asker, text, reading));
      case Safety.None() -> answer(asker, text, reading);
    };
  }

  private Reply answer(Asker asker, String text, BiFunction<String, Moment, Intent> reading) {
    Asked asked = asked(asker);
    ZoneId zone = asker.member().map(member -> member.zone()).orElse(ZoneOffset.UTC);
    Intent intent =
        reading.apply(text, new Moment(asker.now().atZone(zone).toLocalDateTime(), asked));
    return coach.answer(asker, intent, asked == Asked.NUDGE);
  }

  private Asked asked(Asker asker) {
    Optional<Nudge> open = asker.member().flatMap(member -> nudges.findOpen(member, asker.now()));
    return open.map(nudge -> nudge.minutes().isWalk() ? Asked.NUDGE : Asked.CHECK_IN)
        .orElse(Asked.NOTHING);
  }
}
