package coach.amble.sandbox;

import java.util.List;
import java.util.Map;

/** What became of something a person did: what Slack would show for the bot's answer. */
public sealed interface Answer {

  /** The bot took it and said nothing in the answer itself. */
  record Acknowledged() implements Answer {}

  /** The bot's answer to a slash command holds this message; ephemeral unless it said otherwise. */
  record Replied(Message message) implements Answer {}

  /** The modal stays open; errors by block_id. Also what Slack itself finds missing in a form. */
  record ViewErrors(Map<String, String> errors) implements Answer {}

  /** No answer within 3 seconds: Slack shows {@code operation_timeout}. */
  record OperationTimeout() implements Answer {}

  /** Nothing listens there, or the connection broke. */
  record Unreachable() implements Answer {}

  /** Answered with a status that isn't a success. */
  record HttpProblem(int status) implements Answer {}

  /** Answered in time, but with something Slack wouldn't take: its error code and the reasons. */
  record InvalidAnswer(String error, List<String> reasons) implements Answer {}
}
