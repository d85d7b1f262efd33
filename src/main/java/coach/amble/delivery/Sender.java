package coach.amble.delivery;

/** Sends one message, once. Problems are outcomes, not exceptions. */
public interface Sender {
  Outcome send(OutgoingMessage message);
}
