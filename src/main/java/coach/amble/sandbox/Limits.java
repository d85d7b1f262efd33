package coach.amble.sandbox;

import java.time.Duration;

/** Slack's figures that are not about blocks. */
final class Limits {
  static final int TEXT = 40_000;
  static final int UPDATED_TEXT = 4_000;
  static final int VIEW_BYTES = 250_000;
  static final int MODALS = 3;
  static final int RESPONSES = 5;
  static final Duration RESPONSE_LIFE = Duration.ofMinutes(30);
  static final Duration TRIGGER_LIFE = Duration.ofSeconds(3);
  static final Duration MESSAGE_SPACING = Duration.ofSeconds(1);
  static final Duration PATIENCE = Duration.ofSeconds(3);
  static final int RETRIES = 3;
  static final int KEPT_MESSAGES = 500;

  private Limits() {}
}
