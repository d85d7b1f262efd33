package coach.amble.slack;

import coach.amble.member.Member;
import coach.amble.member.Status;
import coach.amble.nudge.NudgePlan;
import coach.amble.programme.Programme;
import coach.amble.walk.WalkLog;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The Home tab: a member's day at a glance. */
final class HomeTab {
  private static final Logger log = LoggerFactory.getLogger(HomeTab.class);

  private final Texts texts;
  private final SlackConnection slack;
  private final WalkLog walks;
  private final Programme programme;
  private final NudgePlan plan;
  private final MemberReplies members;
  private final TeamReplies teams;
  private final GuideReplies guide;

  HomeTab(Texts texts, SlackConnection slack, Features features, Replies replies) {
    this.texts = texts;
    this.slack = slack;
    this.walks = features.walks();
    this.programme = features.programme();
    this.plan = features.plan();
    this.members = replies.member();
    this.teams = replies.team();
    this.guide = replies.guide();
  }

  /** Draws the tab anew. */
  void publish(Asker asker) throws IOException, SlackApiException {
    List<LayoutBlock> blocks =
        asker
            .member()
            .map(member -> today(member, asker.now()))
            .orElseGet(() -> members.introduction().blocks());
    View view = View.builder().type("home").blocks(blocks).build();
    var response = slack.methods().viewsPublish(r -> r.userId(asker.person().userId()).view(view));
    if (!response.isOk()) {
      log.warn("views.publish for {} failed: {}", asker.person(), response.getError());
    }
  }

  private List<LayoutBlock> today(Member member, Instant now) {
    var tally = walks.today(member, now);
    int dose = programme.dose(member, member.today(now)).value();
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Parts.header(texts.say("home.today.title")));
    blocks.add(
        Parts.section(
            texts.say(
                "home.today.text",
                Map.of("today", tally.day().value(), "dose", dose, "week", tally.week().value()))));
    blocks.add(Parts.section(next(member, now)));
    blocks.add(Parts.actions("home", buttons(member)));
    blocks.add(guide.menu());
    blocks.add(Parts.header(texts.say("home.team.title")));
    blocks.addAll(teams.week(member, now).blocks());
    blocks.add(Parts.context(texts.say("home.private.text")));
    return blocks;
  }

  private String next(Member member, Instant now) {
    if (member.status() == Status.ON_HOLD) {
      return texts.say("home.hold.text");
    }
    if (member.pausedUntil() != null && !member.takesNudges(now)) {
      return texts.say(
          "home.paused.text", Map.of("when", When.time(member.pausedUntil(), now, member.zone())));
    }
    return plan.nextDueAt(member.id())
        .map(at -> texts.say("home.next.text", Map.of("when", When.time(at, now, member.zone()))))
        .orElseGet(() -> texts.say("home.next.none"));
  }

  private List<ButtonElement> buttons(Member member) {
    List<ButtonElement> buttons = new ArrayList<>();
    buttons.add(Parts.button(LogWalk.OPEN, texts.say("walk.log.button"), "log"));
    if (member.status() == Status.ON_HOLD) {
      buttons.add(Parts.button(ResumeAction.ID, texts.say("safety.hold.resume"), "resume"));
    }
    ButtonElement stop = Parts.button(StopAction.ID, texts.say("home.stop.button"), "stop");
    stop.setConfirm(
        ConfirmationDialogObject.builder()
            .title(Parts.plain(texts.say("home.stop.title")))
            .text(Parts.plain(texts.say("home.stop.confirm")))
            .confirm(Parts.plain(texts.say("home.stop.yes")))
            .deny(Parts.plain(texts.say("home.stop.no")))
            .build());
    buttons.add(stop);
    return buttons;
  }
}
