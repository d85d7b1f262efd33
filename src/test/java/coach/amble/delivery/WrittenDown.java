package coach.amble.delivery;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A sender that writes down what it gets and answers as it is told to, else that it was sent. */
final class WrittenDown implements Sender {
  private final List<OutgoingMessage> sent = new CopyOnWriteArrayList<>();
  private final Map<String, Function<OutgoingMessage, Outcome>> answers = new ConcurrentHashMap<>();

  @Override
  public Outcome send(OutgoingMessage message) {
    sent.add(message);
    return answers
        .getOrDefault(
            message.userId(), it -> new Outcome.Sent("D" + it.userId(), "1.000" + it.id()))
        .apply(message);
  }

  void answer(String userId, Function<OutgoingMessage, Outcome> answer) {
    answers.put(userId, answer);
  }

  void heal() {
    answers.clear();
  }

  /** To whom something was sent, in order. */
  List<String> to() {
    return sent.stream().map(OutgoingMessage::userId).toList();
  }

  List<OutgoingMessage> all() {
    return List.copyOf(sent);
  }
}
