package coach.amble.app;

import coach.amble.slack.WalkCommand;
import coach.amble.team.ReleasePolicy;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * All settings. With none of them Amble runs in the sandbox.
 *
 * @param dataFolder where the embedded database and the sandbox keep their files; one running Amble
 *     a folder
 * @param slack how to reach Slack
 * @param database an external PostgreSQL; without it Amble runs its own in the data folder
 * @param team team sums
 */
@ConfigurationProperties(prefix = "amble", ignoreUnknownFields = false)
record AmbleSettings(
    @DefaultValue("~/.amble") Path dataFolder,
    @DefaultValue SlackSettings slack,
    @DefaultValue DatabaseSettings database,
    @DefaultValue TeamSettings team) {

  /** A leading ~ is the home folder, as in a shell. */
  AmbleSettings {
    if (dataFolder.startsWith("~")) {
      dataFolder =
          Path.of(System.getProperty("user.home")).resolve(Path.of("~").relativize(dataFolder));
    }
  }

  /**
   * How to reach Slack.
   *
   * @param botToken xoxb-...; without it Amble runs in the sandbox
   * @param appToken xapp-...; set it for Socket Mode, where no inbound port is needed
   * @param signingSecret set it for HTTP mode: the key of the signatures of Slack's requests
   * @param command the slash command, as the app's manifest names it
   */
  record SlackSettings(
      @DefaultValue("") String botToken,
      @DefaultValue("") String appToken,
      @DefaultValue("") String signingSecret,
      @DefaultValue(WalkCommand.DEFAULT) String command) {

    SlackSettings {
      if (!command.matches("/\\S{1,31}")) {
        throw new StartupException(
            "amble.slack.command is "
                + command
                + ": it must be a slash and 1 to 31 more characters, such as /walk, as the app's"
                + " manifest names it.");
      }
    }

    @Override
    public String toString() {
      return "SlackSettings";
    }
  }

  /**
   * An external PostgreSQL, version 15 or newer.
   *
   * @param url JDBC URL
   */
  record DatabaseSettings(
      @DefaultValue("") String url,
      @DefaultValue("") String user,
      @DefaultValue("") String password) {

    @Override
    public String toString() {
      return "DatabaseSettings";
    }
  }

  /**
   * Team sums.
   *
   * @param smallestGroup fewest members who must have walked before a team's sum shows; 3 or more
   */
  record TeamSettings(@DefaultValue("5") int smallestGroup) {

    TeamSettings {
      if (smallestGroup < ReleasePolicy.FLOOR) {
        throw new StartupException(
            "amble.team.smallest-group is "
                + smallestGroup
                + ": it must be "
                + ReleasePolicy.FLOOR
                + " or more, so that nobody's minutes can be told from a sum.");
      }
    }
  }
}
