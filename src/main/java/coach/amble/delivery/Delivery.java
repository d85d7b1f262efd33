package coach.amble.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what waits. A message is never sent twice: one whose sending was interrupted is given up.
 */
public final class Delivery {
  private static final Logger log = LoggerFactory.getLogger(Delivery.class);
  private static final int BATCH = 20;

  /** Slack takes about one message a second in a channel. */
  private static final Duration SPACING = Duration.ofMillis(1_050);

  private final OutgoingMessageDao dao;
  private final Sender sender;
  private final InstantSource clock;

  public Delivery(Jdbi jdbi, Sender sender, InstantSource clock) {
    this.dao = jdbi.onDemand(OutgoingMessageDao.class);
    this.sender = sender;
    this.clock = clock;
  }

  /** Sends everything that may be sent now; returns when nothing is left. One thread at a time. */
  public synchronized void sendWaiting() {
    dao.recover();
    List<OutgoingMessage> ready;
    do {
      ready = dao.claimReady(clock.instant(), BATCH);
      ready.forEach(this::send);
    } while (!ready.isEmpty());
  }

  private void send(OutgoingMessage message) {
    if (clock.instant().isAfter(message.expiresAt())) {
      dao.settle(message.id(), MessageState.EXPIRED, "late");
    } else if (dao.updateSending(message.id()) == 1) {
      settle(message, attempt(message));
    }
  }

  private Outcome attempt(OutgoingMessage message) {
    try {
      return sender.send(message);
    } catch (RuntimeException e) {
      log.error("sending message {} ({}) failed", message.id(), message.kind(), e);
      return new Outcome.Unknown(e.getClass().getSimpleName());
    }
  }

  private void settle(OutgoingMessage message, Outcome outcome) {
    switch (outcome) {
      case Outcome.Sent(String channel, String ts) -> sent(message, channel, ts);
      case Outcome.TryAfter(var delay) -> putOff(message, clock.instant().plus(delay));
      case Outcome.Skipped(String reason) -> dao.settle(message.id(), MessageState.SKIPPED, reason);
      case Outcome.Refused(String reason) -> giveUp(message, MessageState.REFUSED, reason);
      case Outcome.Unknown(String reason) -> giveUp(message, MessageState.UNKNOWN, reason);
    }
  }

  private void sent(OutgoingMessage message, String channel, String ts) {
    dao.settleSent(message.id(), channel, ts);
    dao.space(message.workspaceId(), message.userId(), clock.instant().plus(SPACING));
  }

  private void putOff(OutgoingMessage message, Instant until) {
    log.info("workspace {} takes no messages before {}", message.workspaceId(), until);
    dao.putOff(message.id(), message.workspaceId(), until);
  }

  private void giveUp(OutgoingMessage message, MessageState state, String reason) {
    log.warn(
        "message {} ({}) to {} is {}: {}",
        message.id(),
        message.kind(),
        message.workspaceId(),
        state,
        reason);
    dao.settle(message.id(), state, reason);
  }
}
