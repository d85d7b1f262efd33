package coach.amble.sandbox;

/** Finds what the bot may change: its own messages, and never an ephemeral one. */
final class OwnMessages {
  private OwnMessages() {}

  static Message find(Desk desk, String ts, String errorForOthers) {
    Message message =
        desk.message(ts)
            .filter(each -> !each.ephemeral())
            .orElseThrow(() -> new Refusal("message_not_found"));
    if (!message.fromBot()) {
      throw new Refusal(errorForOthers);
    }
    return message;
  }
}
