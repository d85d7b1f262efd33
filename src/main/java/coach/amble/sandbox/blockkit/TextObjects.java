package coach.amble.sandbox.blockkit;

/** The text object and the objects made of nothing but texts. */
final class TextObjects {
  static final Rule CONFIRM =
      Shape.empty()
          .needs("title", plain(Limit.CONFIRM_TITLE))
          .needs("text", any(Limit.CONFIRM_TEXT))
          .needs("confirm", plain(Limit.CONFIRM_BUTTON))
          .needs("deny", plain(Limit.CONFIRM_BUTTON))
          .may("style", Plain.oneOf("primary", "danger"));

  private TextObjects() {}

  static Shape plain(Limit limit) {
    return Shape.typed("plain_text").needs("text", Plain.string(limit)).may("emoji", Plain.BOOLEAN);
  }

  static Shape mrkdwn(Limit limit) {
    return Shape.typed("mrkdwn").needs("text", Plain.string(limit)).may("verbatim", Plain.BOOLEAN);
  }

  /** Plain text or mrkdwn. */
  static Kinds any(Limit limit) {
    return Kinds.none().with("plain_text", plain(limit)).with("mrkdwn", mrkdwn(limit));
  }
}
