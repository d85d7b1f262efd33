package coach.amble.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.testing.MessageTable;
import coach.amble.testing.SettableClock;
import coach.amble.testing.TestDatabase;
import coach.amble.workspace.WorkspaceId;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DeliveryLoopTest {
  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
  private static final WorkspaceId WILLOW = new WorkspaceId("T0WILLOW");

  private final CountDownLatch sending = new CountDownLatch(1);
  private final CountDownLatch slackAnswers = new CountDownLatch(1);

  @Test
  void closingLetsTheMessageInFlightBeSettled() throws Exception {
    Delivery delivery = new Delivery(database.jdbi(), this::sendSlowly, new SettableClock(NOW));
    DeliveryLoop loop = new DeliveryLoop(delivery);
    loop.start();
    new Outbox(database.jdbi()).answer(WILLOW, "U0ANNA", "hello", NOW);
    loop.wake();
    assertThat(sending.await(10, TimeUnit.SECONDS)).as("woken").isTrue();

    Thread answer = Thread.ofPlatform().start(slackAnswers::countDown);
    loop.close();
    answer.join();

    assertThat(new MessageTable(database.jdbi()).states()).containsExactly("SENT");
  }

  private Outcome sendSlowly(OutgoingMessage message) {
    sending.countDown();
    try {
      assertThat(slackAnswers.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return new Outcome.Sent("D0ANNA", "1.0001");
  }
}
