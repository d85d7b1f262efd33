package coach.amble.app;

/** How Amble reaches Slack. */
enum Mode {
  /** A made-up workspace on loopback; never beside a real token or an external database. */
  SANDBOX,
  SOCKET,
  HTTP;

  /**
   * The mode that the settings ask for.
   *
   * @throws StartupException if they don't go together
   */
  static Mode of(AmbleSettings settings) {
    AmbleSettings.SlackSettings slack = settings.slack();
    if (slack.botToken().isBlank()) {
      refuseLoneSettings(settings);
      return SANDBOX;
    }
    if (!slack.appToken().isBlank()) {
      return SOCKET;
    }
    if (slack.signingSecret().isBlank()) {
      throw new StartupException(
          "amble.slack.bot-token is set, but neither amble.slack.app-token (Socket Mode) nor"
              + " amble.slack.signing-secret (HTTP mode): set one of the two.");
    }
    return HTTP;
  }

  private static void refuseLoneSettings(AmbleSettings settings) {
    refuse("amble.slack.app-token", settings.slack().appToken());
    refuse("amble.slack.signing-secret", settings.slack().signingSecret());
    refuse("amble.database.url", settings.database().url());
  }

  private static void refuse(String key, String value) {
    if (!value.isBlank()) {
      throw new StartupException(
          key
              + " is set, but amble.slack.bot-token is not: set it too, or remove "
              + key
              + " to try the sandbox.");
    }
  }
}
