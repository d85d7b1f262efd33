package coach.amble.sandbox;

import java.util.List;

/** Slack's error for a request: a code such as {@code channel_not_found}, maybe with reasons. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final String error;
  private final transient List<String> reasons;

  Refusal(String error, List<String> reasons) {
    super(error, null, false, false);
    this.error = error;
    this.reasons = List.copyOf(reasons);
  }

  Refusal(String error) {
    this(error, List.of());
  }

  String error() {
    return error;
  }

  List<String> reasons() {
    return reasons;
  }
}
