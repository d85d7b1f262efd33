package coach.amble.testing;

import coach.amble.member.Member;
import coach.amble.member.MemberId;
import coach.amble.nudge.Nudge;
import coach.amble.nudge.NudgeSender;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Writes down what was handed over for sending; fails for members that it is told to fail for. */
public final class SentNudges implements NudgeSender {
  /** One hand-over. */
  public record Sent(MemberId member, Nudge nudge, Instant at, Instant expiresAt) {}

  private final List<Sent> sent = new CopyOnWriteArrayList<>();
  private final Set<MemberId> poisonous = ConcurrentHashMap.newKeySet();

  @Override
  public void send(Member member, Nudge nudge, Instant now, Instant expiresAt) {
    if (poisonous.contains(member.id())) {
      throw new IllegalStateException("poisonous member " + member.id());
    }
    sent.add(new Sent(member.id(), nudge, now, expiresAt));
  }

  public void failFor(Member member) {
    poisonous.add(member.id());
  }

  public void heal() {
    poisonous.clear();
  }

  public List<Sent> all() {
    return List.copyOf(sent);
  }

  public List<Nudge> to(Member member) {
    return sent.stream().filter(it -> it.member().equals(member.id())).map(Sent::nudge).toList();
  }

  public void forget() {
    sent.clear();
  }
}
