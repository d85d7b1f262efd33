package coach.amble.coach;

import coach.amble.understanding.talk.Intent;

/** What the coach does for anybody, member or not. */
public final class ForAnybody {
  private final Membership membership;
  private final Asking asking;

  public ForAnybody(Membership membership, Asking asking) {
    this.membership = membership;
    this.asking = asking;
  }

  Result act(Asker asker, Intent.Anybodys intent) {
    return switch (intent) {
      case Intent.Question(String text) -> asking.question(asker, text);
      case Intent.Browse() -> new GuideResult.Contents();
      case Intent.Topic(String id) -> asking.topic(id);
      case Intent.Rate rate -> asking.rate(asker, rate);
      case Intent.Join(var zone) -> membership.join(asker, zone);
      case Intent.Stop() -> membership.stop(asker);
    };
  }
}
