package coach.amble.understanding.talk;

/** Reads the figures and times out of a message whose kind is known by other means. */
final class Values {
  private Values() {}

  static Intent read(Kind kind, Message message) {
    return switch (kind) {
      case DONE -> WalkTold.done(message, message.clauses());
      case SKIP -> new Intent.Skip(WalkRefused.reason(message));
      case SNOOZE -> new Intent.Snooze(Delay.in(message));
      case PAIN -> PainTold.intent(message);
      case PAUSE -> new Intent.Pause(new Until(message).told());
      case STOP -> new Intent.Stop();
      case RESUME -> new Intent.Resume();
      case QUESTION -> new Intent.Question(message.text());
      case STATS -> new Intent.Stats();
      case UNDO -> new Intent.Undo();
      case HELP -> new Intent.Help();
      case UNKNOWN -> new Intent.Unknown(Intent.Problem.UNCLEAR);
    };
  }
}
