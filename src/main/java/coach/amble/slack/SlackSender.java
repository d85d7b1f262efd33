package coach.amble.slack;

import coach.amble.delivery.Outcome;
import coach.amble.delivery.OutgoingMessage;
import coach.amble.delivery.Sender;
import coach.amble.member.Members;
import coach.amble.nudge.Nudge;
import coach.amble.nudge.NudgeId;
import coach.amble.nudge.NudgeState;
import coach.amble.nudge.Nudges;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;

/** Sends messages by chat.postMessage. A nudge is rendered now, and only if it is still wanted. */
final class SlackSender implements Sender {
  private static final Duration NO_CHANNEL_WAIT = Duration.ofSeconds(10);

  private final SlackConnection slack;
  private final DirectChannels channels;
  private final Nudges nudges;
  private final Members members;
  private final NudgeReplies rendering;
  private final InstantSource clock;

  SlackSender(
      SlackConnection slack,
      DirectChannels channels,
      Wanted wanted,
      NudgeReplies rendering,
      InstantSource clock) {
    this.slack = slack;
    this.channels = channels;
    this.nudges = wanted.nudges();
    this.members = wanted.members();
    this.rendering = rendering;
    this.clock = clock;
  }

  /** What tells whether a nudge is still wanted. */
  record Wanted(Nudges nudges, Members members) {}

  @Override
  public Outcome send(OutgoingMessage message) {
    return body(message)
        .map(body -> post(message, body))
        .orElseGet(() -> new Outcome.Skipped("not wanted any more"));
  }

  private Optional<Bodies.Body> body(OutgoingMessage message) {
    return switch (message.kind()) {
      case ANSWER -> Optional.of(Bodies.read(Objects.requireNonNull(message.body())));
      case NUDGE -> nudge(message).map(rendering::render).map(Bodies::of);
    };
  }

  private Optional<Nudge> nudge(OutgoingMessage message) {
    return nudges
        .find(new NudgeId(Objects.requireNonNull(message.subject())))
        .filter(nudge -> nudge.state() == NudgeState.OPEN)
        .filter(
            nudge ->
                members
                    .find(nudge.memberId())
                    .filter(member -> member.takesNudges(clock.instant()))
                    .isPresent());
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
