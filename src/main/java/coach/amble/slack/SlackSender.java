package coach.amble.slack;

import coach.amble.delivery.Outcome;
import coach.amble.delivery.OutgoingMessage;
import coach.amble.delivery.Sender;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * Sends messages by chat.postMessage. One without a body is rendered now, if it is still wanted.
 */
public final class SlackSender implements Sender {
  private static final Duration NO_CHANNEL_WAIT = Duration.ofSeconds(10);

  private final SlackConnection slack;
  private final DirectChannels channels;
  private final Function<OutgoingMessage, Optional<Reply>> rendering;

  /**
   * @param rendering of messages without a body; empty if one isn't wanted any more
   */
  public SlackSender(
      SlackConnection slack,
      DirectChannels channels,
      Function<OutgoingMessage, Optional<Reply>> rendering) {
    this.slack = slack;
    this.channels = channels;
    this.rendering = rendering;
  }

  @Override
  public Outcome send(OutgoingMessage message) {
    return body(message)
        .map(body -> post(message, body))
        .orElseGet(() -> new Outcome.Skipped("not wanted any more"));
  }

  private Optional<Bodies.Body> body(OutgoingMessage message) {
    return Optional.ofNullable(message.body())
        .map(Bodies::read)
        .or(() -> rendering.apply(message).map(Bodies::of));
  }

  private Outcome post(OutgoingMessage message, Bodies.Body body) {
    Optional<String> channel;
    try {
      channel = channels.channel(message.workspaceId(), message.userId());
    } catch (SlackApiException e) {
      // Opening can be repeated without harm, whatever became of it.
      return SlackFailure.of(e) instanceof Outcome.TryAfter later
          ? later
          : new Outcome.TryAfter(NO_CHANNEL_WAIT);
    } catch (IOException e) {
      return new Outcome.TryAfter(NO_CHANNEL_WAIT);
    }
    return channel
        .map(it -> post(it, body))
        .orElseGet(() -> new Outcome.Refused("no direct channel"));
  }

  private Outcome post(String channel, Bodies.Body body) {
    try {
      var response =
          slack
              .methods()
              .chatPostMessage(
                  r ->
                      r.channel(channel)
                          .text(body.text())
                          .blocksAsString(body.blocks())
                          .unfurlLinks(false)
                          .unfurlMedia(false));
      return response.isOk()
          ? new Outcome.Sent(channel, response.getTs())
          : SlackFailure.of(response.getError());
    } catch (SlackApiException e) {
      return SlackFailure.of(e);
    } catch (IOException e) {
      return SlackFailure.of(e);
    }
  }
}
