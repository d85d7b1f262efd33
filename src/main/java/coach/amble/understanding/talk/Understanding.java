package coach.amble.understanding.talk;

import coach.amble.understanding.learning.Model;
import coach.amble.understanding.learning.Model.Judgement;
import java.io.DataInputStream;
import java.io.IOException;

/**
 * Free text to Intent. A model learned from what people wrote decides what kind of message it is;
 * then its figures, days and times are read. Pure: the same text at the same moment always means
 * the same.
 */
public final class Understanding {
  static final int LONGEST = 3_000;

  private final Learned learned;

  /** The model of the kinds of messages. */
  record Learned(Model kinds) {
    static Learned read(DataInputStream in) throws IOException {
      return new Learned(Model.read(in));
    }

    Intent understand(Message message) {
      return Values.read(message.isStrange() ? Kind.UNKNOWN : kind(message), message);
    }

    Kind kind(Message message) {
      if (message.isBareAnswer()) {
        return Kind.PAIN;
      }
      Judgement judged = kinds.judge(Traits.of(message));
      Kind likeliest = Labels.KINDS.likeliest(judged);
      boolean certain = Labels.KINDS.share(likeliest, judged) >= likeliest.least();
      return certain ? likeliest : Kind.UNKNOWN;
    }
  }

  /**
   * Reads what was learned.
   *
   * @throws IllegalStateException if it is missing or of another build
   */
  public Understanding() {
    this(TalkTraining.LEARNING.open(Learned::read));
  }

  Understanding(Learned learned) {
    this.learned = learned;
  }

  /**
   * What a typed message asks for or tells. Never throws.
   *
   * @param text as typed; over 3,000 characters is {@link Intent.Problem#TOO_LONG}
   */
  public Intent understand(String text, Moment moment) {
    return text.length() > LONGEST
        ? new Intent.Unknown(Intent.Problem.TOO_LONG)
        : learned.understand(Message.of(text, moment));
  }
}
