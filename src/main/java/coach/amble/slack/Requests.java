package coach.amble.slack;

import coach.amble.coach.Asker;
import coach.amble.delivery.DeliveryLoop;
import coach.amble.delivery.Outbox;
import coach.amble.delivery.Receipts;
import coach.amble.member.Members;
import coach.amble.member.Person;
import coach.amble.workspace.WorkspaceId;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What every request goes through: who asks, once only, and answers that are sent by themselves.
 */
public final class Requests {
  private final Members members;
  private final Receipts receipts;
  private final Outbox outbox;
  private final DeliveryLoop delivery;
  private final InstantSource clock;

  public Requests(
      Members members,
      Receipts receipts,
      Outbox outbox,
      DeliveryLoop delivery,
      InstantSource clock) {
    this.members = members;
    this.receipts = receipts;
    this.outbox = outbox;
    this.delivery = delivery;
    this.clock = clock;
  }

  Asker asker(String teamId, String userId) {
    Person person = new Person(new WorkspaceId(teamId), userId);
    return Asker.of(person, members.find(person), clock.instant());
  }

  /**
   * Empty if the request had its effect before. All that the effect writes is committed together.
   */
  <T> Optional<T> once(Asker asker, String key, Supplier<T> effect) {
    return receipts.once(asker.person().workspace(), key, asker.now(), effect);
  }

  /** Like {@link #once}, and the reply is sent as a direct message. */
  void answerOnce(Asker asker, String key, Supplier<Reply> effect) {
    Person to = asker.person();
    once(
        asker,
        key,
        () -> {
          String body = Bodies.write(effect.get());
          outbox.answer(to.workspace(), to.userId(), body, asker.now());
          return body;
        });
    delivery.wake();
  }
}
