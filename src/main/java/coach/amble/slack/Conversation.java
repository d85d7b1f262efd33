package coach.amble.slack;

import coach.amble.coach.About;
import coach.amble.coach.Asker;
import coach.amble.coach.Coach;
import coach.amble.coach.Heard;
import coach.amble.coach.Hearing;
import coach.amble.understanding.talk.Intent;
import java.util.function.Supplier;

/**
 * From what somebody typed, tapped or filled in to the reply. What was typed is screened and
 * understood at once, and Slack asked what it knows; what is returned has the effect, and is to run
 * in the request's transaction.
 */
public final class Conversation {
  private final Hearing hearing;
  private final Coach coach;
  private final Corners corners;
  private final Profiles profiles;

  public Conversation(Hearing hearing, Coach coach, Corners corners, Profiles profiles) {
    this.hearing = hearing;
    this.coach = coach;
    this.corners = corners;
    this.profiles = profiles;
  }

  Supplier<Reply> message(Asker asker, String text) {
    return heard(asker, hearing.message(asker, text));
  }

  Supplier<Reply> question(Asker asker, String text) {
    return heard(asker, hearing.question(asker, text));
  }

  Supplier<Reply> command(Asker asker, String text) {
    return heard(asker, hearing.command(asker, text));
  }

  Supplier<Reply> filled(Asker asker, Intent intent) {
    return asked(asker, intent, hearing.open(asker));
  }

  Supplier<Reply> pressed(Asker asker, Meant press) {
    return switch (press) {
      case Meant.Says(var reply) -> () -> reply;
      case Meant.Asks(var intent, var about) -> asked(asker, intent, about);
    };
  }

  private Supplier<Reply> heard(Asker asker, Heard heard) {
    Asker known = heard instanceof Heard.Said said ? known(asker, said.intent()) : asker;
    return () -> corners.show(coach.act(known, heard), known);
  }

  private Supplier<Reply> asked(Asker asker, Intent intent, About about) {
    Asker known = known(asker, intent);
    return () -> corners.show(coach.act(known, intent, about), known);
  }

  /** Slack is asked for somebody's rights only where they count. */
  private Asker known(Asker asker, Intent intent) {
    return intent instanceof Intent.Admins && profiles.isAdmin(asker.person().userId())
        ? asker.asAdmin()
        : asker;
  }
}
