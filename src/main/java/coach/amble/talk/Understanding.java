package coach.amble.talk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Free text to Intent. Pure: the same text at the same moment always means the same. */
public final class Understanding {
  static final int LONGEST = 3_000;

  /** The first to recognise a message decides; from the plainest words to mere hints. */
  private static final List<Recogniser> IN_ORDER =
      List.of(
          new ShortReply(),
          new UndoAsked(),
          new FavourAsked(),
          new WalkTold(true),
          new StopAsked(),
          new StatsAsked(),
          new HelpAsked(),
          new ResumeAsked(),
          new PauseAsked(),
          new WalkTold(false),
          new CheckInAnswer(),
          new QuestionAsked(false),
          new PainTold(false),
          new LaterPromised(false),
          new MinutesAlone(false),
          new WalkRefused(false),
          new MinutesAlone(true),
          new QuestionAsked(true),
          new PainTold(true),
          new LaterPromised(true),
          new WalkRefused(true),
          new GuideTopic());

  /**
   * What a typed message asks for or tells. Never throws.
   *
   * @param text as typed; over 3,000 characters is {@link Intent.Problem#TOO_LONG}
   */
  public Intent understand(String text, Moment moment) {
    if (text.length() > LONGEST) {
      return new Intent.Unknown(Intent.Problem.TOO_LONG);
    }
    Message message = Message.of(text, moment);
    for (Recogniser recogniser : IN_ORDER) {
      @Nullable Intent intent = recogniser.in(message);
      if (intent != null) {
        return intent;
      }
    }
    return new Intent.Unknown(Intent.Problem.UNCLEAR);
  }
}
