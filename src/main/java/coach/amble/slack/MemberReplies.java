package coach.amble.slack;

import coach.amble.member.Member;
import coach.amble.nudge.Enrolment;
import coach.amble.nudge.NudgePlan;
import coach.amble.programme.Programme;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Being introduced, joining, pausing and stopping. */
final class MemberReplies {
  private final Texts texts;
  private final Enrolment enrolment;
  private final NudgePlan plan;
  private final Programme programme;

  MemberReplies(Texts texts, Enrolment enrolment, NudgePlan plan, Programme programme) {
    this.texts = texts;
    this.enrolment = enrolment;
    this.plan = plan;
    this.programme = programme;
  }

  /** Who the coach is, what is kept and who sees it; nothing is sent before Start is pressed. */
  Reply introduction() {
    return new Reply(
        texts.say("member.intro.text"),
        List.of(
            Parts.header(texts.say("member.intro.title")),
            Parts.section(texts.say("member.intro.who")),
            Parts.section(texts.say("member.intro.kept")),
            Parts.section(texts.say("member.intro.seen")),
            startAgain()));
  }

  /** The Start button once more, when joining failed. */
  LayoutBlock startAgain() {
    return Parts.actions("join", List.of(startButton()));
  }

  private ButtonElement startButton() {
    var start = Parts.button(JoinAction.ID, texts.say("member.intro.start"), "start");
    start.setStyle("primary");
    return start;
  }

  Reply join(Asker asker, ZoneId zone) {
    boolean already = asker.member().isPresent();
    Member member =
        asker.member().orElseGet(() -> enrolment.join(asker.person(), zone, asker.now()));
    int dose = programme.dose(member, member.today(asker.now())).value();
    String key = already ? "member.already.text" : "member.joined.text";
    return Reply.of(
        texts.say(
            key,
            Map.of(
                "zone",
                When.city(member.zone()),
                "dose",
                dose,
                "next",
                next(member, asker.now()))));
  }

  Reply stop(Asker asker) {
    asker.member().ifPresent(member -> enrolment.stop(member.id(), asker.now()));
    return Reply.of(texts.say("member.stopped.text"));
  }

  Reply pause(Member member, @Nullable LocalDateTime until, Instant now) {
    if (until == null || !until.atZone(member.zone()).toInstant().isAfter(now)) {
      return Reply.of(texts.say("member.paused.how"));
    }
    Instant end = until.atZone(member.zone()).toInstant();
    enrolment.pause(member.id(), end);
    return Reply.of(
        texts.say("member.paused.text", Map.of("when", When.time(end, now, member.zone()))));
  }

  Reply resume(Member member, Instant now) {
    Member active = enrolment.resume(member.id(), now);
    return Reply.of(texts.say("member.resumed.text", Map.of("next", next(active, now))));
  }

  /** After an urgent message: the member says that somebody looked at it. */
  Reply resumeFromHold(Member member, Instant now) {
    Member active = enrolment.resume(member.id(), now);
    return Reply.of(texts.say("member.hold.resumed", Map.of("next", next(active, now))));
  }

  private String next(Member member, Instant now) {
    return plan.nextDueAt(member.id())
        .map(
            at -> texts.say("member.joined.next", Map.of("when", When.say(at, now, member.zone()))))
        .orElse("");
  }
}
