package coach.amble.understanding.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says which figures are no minutes that were walked. */
final class Elsewhere {
  private static final List<Around> RULES = Around.read("around.txt");

  private Elsewhere() {}

  /** Null: it may be minutes that were walked. */
  static @Nullable NotWalked reason(Line line, int place) {
    NotWalked own =
        switch (line.amount(place).unit()) {
          case CLOCK -> NotWalked.CLOCK;
          case DATE, ORDINAL, DAYS, MONTHS -> NotWalked.DAY;
          case STEPS, DISTANCE -> NotWalked.FAR;
          case COUNT, MONEY -> NotWalked.THING;
          case SCORE -> NotWalked.PAIN;
          default -> null;
        };
    return own != null ? own : around(line, place);
  }

  private static @Nullable NotWalked around(Line line, int place) {
    if (PainScore.isMarked(line, place)) {
      return NotWalked.PAIN;
    }
    for (Around rule : RULES) {
      if (rule.fits(line, place)) {
        return NotWalked.valueOf(rule.meaning());
      }
    }
    return null;
  }
}
