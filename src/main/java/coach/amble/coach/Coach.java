package coach.amble.coach;

import coach.amble.understanding.talk.Intent;

/** Does what somebody wants, whichever way it came: typed, tapped or filled in. */
public final class Coach {
  private final ForMembers members;
  private final ForAdmins admins;
  private final Membership membership;
  private final AskingTheGuide guide;

  public Coach(ForMembers members, ForAdmins admins, Membership membership, AskingTheGuide guide) {
    this.members = members;
    this.admins = admins;
    this.membership = membership;
    this.guide = guide;
  }

  /** What was typed. */
  public Result act(Asker asker, Heard heard) {
    return switch (heard) {
      case Heard.Urgent(var flag) -> membership.hold(asker, flag);
      case Heard.Said(var intent, var about, boolean worrying) -> {
        Result result = act(asker, intent, about);
        yield worrying ? new Result.Noted(result) : result;
      }
    };
  }

  /** Whoever hasn't joined is introduced to the coach instead of what only members can ask. */
  public Result act(Asker asker, Intent intent, About about) {
    return switch (intent) {
      case Intent.Anybodys it -> act(asker, it);
      case Intent.Admins it -> admins.act(asker, it);
      case Intent.Members it ->
          asker
              .member()
              .map(member -> members.act(asker, member, it, about))
              .orElseGet(MemberResult.Introduced::new);
    };
  }

  private Result act(Asker asker, Intent.Anybodys intent) {
    return switch (intent) {
      case Intent.Question(String text) -> guide.question(asker, text);
      case Intent.Browse() -> new GuideResult.Contents();
      case Intent.Topic(String id) -> guide.topic(id);
      case Intent.Rate rate -> guide.rate(asker, rate);
      case Intent.Join(var zone) -> membership.join(asker, zone);
      case Intent.Stop() -> membership.stop(asker);
    };
  }
}
