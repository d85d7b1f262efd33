package coach.amble.app;

/** The secrets shared with Slack, or with the sandbox. */
record SlackAccess(String botToken, String signingSecret) {
  @Override
  public String toString() {
    return "SlackAccess";
  }
}
