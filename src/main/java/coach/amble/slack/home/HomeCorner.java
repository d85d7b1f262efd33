package coach.amble.slack.home;

import coach.amble.coach.Asker;
import coach.amble.coach.WalkResult;
import coach.amble.coach.Walking;
import coach.amble.member.Member;
import coach.amble.member.Status;
import coach.amble.slack.Card;
import coach.amble.slack.Corner;
import coach.amble.slack.Parts;
import coach.amble.slack.Texts;
import coach.amble.slack.When;
import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import java.util.Map;

/** A member's day at a glance, first on Home. */
public final class HomeCorner {
  private final Texts texts;
  private final Walking walking;

  public HomeCorner(Texts texts, Walking walking) {
    this.texts = texts;
    this.walking = walking;
  }

  public Corner corner() {
    return Corner.empty().with(Card.of(this::today));
  }

  private List<LayoutBlock> today(Asker asker, Member member) {
    WalkResult.Progress progress = walking.progress(member, asker.now());
    Map<String, Object> figures =
        Map.of(
            "today", progress.sums().day().value(),
            "dose", progress.dose().value(),
            "week", progress.sums().week().value());
    return List.of(
        Parts.header(texts.say("home.today.title")),
        Parts.section(texts.say("home.today.text", figures)),
        Parts.section(next(progress, asker, member)));
  }

  private String next(WalkResult.Progress progress, Asker asker, Member member) {
    if (member.status() == Status.ON_HOLD) {
      return texts.say("home.hold.text");
    }
    if (member.pausedUntil() != null && !member.takesNudges(asker.now())) {
      String until = When.time(member.pausedUntil(), asker.now(), member.zone());
      return texts.say("home.paused.text", Map.of("when", until));
    }
    return progress
        .next()
        .map(at -> When.time(at, asker.now(), member.zone()))
        .map(when -> texts.say("home.next.text", Map.of("when", when)))
        .orElseGet(() -> texts.say("home.next.none"));
  }
}
