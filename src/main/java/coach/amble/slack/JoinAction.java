package coach.amble.slack;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

/** "Start": consent, and the first nudges are planned in the zone that Slack has for the person. */
final class JoinAction implements TapAction {
  static final String ID = "member.join";

  private final MemberReplies member;
  private final Texts texts;
  private final Profiles profiles;

  JoinAction(MemberReplies member, Texts texts, Profiles profiles) {
    this.member = member;
    this.texts = texts;
    this.profiles = profiles;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Supplier<Reply> tap(Tap tap) {
    Optional<ZoneId> zone = profiles.zone(tap.asker().person().userId());
    return () ->
        zone.map(it -> member.join(tap.asker(), it))
            .orElseGet(() -> Reply.of(texts.say("member.zone.unknown")).with(member.startAgain()));
  }
}
