package coach.amble.slack;

import coach.amble.delivery.Outcome;
import coach.amble.workspace.WorkspaceId;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The channel between the bot and each person, opened once and remembered. */
public final class DirectChannels {
  private final DirectChannelDao dao;
  private final SlackConnection slack;

  public DirectChannels(Jdbi jdbi, SlackConnection slack) {
    this.dao = jdbi.onDemand(DirectChannelDao.class);
    this.slack = slack;
  }

  void remember(WorkspaceId workspace, String userId, String channel) {
    dao.upsert(workspace, userId, channel);
  }

  /**
   * Empty if Slack doesn't let the bot write to the person.
   *
   * @throws IOException also if Slack can't say now
   */
  Optional<String> channel(WorkspaceId workspace, String userId)
      throws IOException, SlackApiException {
    Optional<String> known = dao.find(workspace, userId);
    if (known.isPresent()) {
      return known;
    }
    var opened = slack.methods().conversationsOpen(r -> r.users(List.of(userId)));
    if (!opened.isOk()) {
      if (SlackFailure.of(opened.getError()) instanceof Outcome.Refused) {
        return Optional.empty();
      }
      throw new IOException("conversations.open: " + opened.getError());
    }
    String channel = opened.getChannel().getId();
    remember(workspace, userId, channel);
    return Optional.of(channel);
  }
}
