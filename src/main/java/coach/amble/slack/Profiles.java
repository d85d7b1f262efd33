package coach.amble.slack;

import com.slack.api.methods.SlackApiException;
import com.slack.api.model.User;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Slack knows of a person. */
public final class Profiles {
  private static final Logger log = LoggerFactory.getLogger(Profiles.class);

  private final SlackConnection slack;

  public Profiles(SlackConnection slack) {
    this.slack = slack;
  }

  /** The person's IANA zone; empty if Slack doesn't answer or doesn't know it. */
  public Optional<ZoneId> zone(String userId) {
    try {
      var response = slack.methods().usersInfo(r -> r.user(userId));
      return response.isOk() ? zone(response.getUser()) : Optional.empty();
    } catch (IOException | SlackApiException e) {
      log.warn("users.info of {} failed: {}", userId, e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  /** Whether the person is an admin or owner of the workspace; false if Slack doesn't answer. */
  boolean isAdmin(String userId) {
    try {
      var response = slack.methods().usersInfo(r -> r.user(userId));
      return response.isOk() && (response.getUser().isAdmin() || response.getUser().isOwner());
    } catch (IOException | SlackApiException e) {
      log.warn("users.info of {} failed: {}", userId, e.getClass().getSimpleName());
      return false;
    }
  }

  private static Optional<ZoneId> zone(@Nullable User user) {
    if (user == null || user.getTz() == null || user.getTz().isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(ZoneId.of(user.getTz()));
    } catch (DateTimeException e) {
      log.warn("Slack names a zone that is unknown here for {}", user.getId());
      return Optional.empty();
    }
  }
}
