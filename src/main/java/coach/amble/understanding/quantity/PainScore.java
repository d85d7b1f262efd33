package coach.amble.understanding.quantity;

import coach.amble.understanding.quantity.AskBack.Reason;
import java.util.List;
import java.util.stream.IntStream;

/** Which figures say how much it hurts, and which of them how much now. */
final class PainScore {
  private static final List<Around> MARKS = Around.read("pain.txt");
  private static final List<Around> TIMES = Around.read("scores.txt");
  private static final int FARTHEST = 9;
  private static final int WORST = 10;
  private static final int MARKED = 4;
  private static final int BRIEF = 3;
  private static final int LONGEST_WORD = 5;

  private PainScore() {}

  /** In a text about pain, where any small number may be the score. */
  static Score in(Line line) {
    int[] scores =
        IntStream.range(0, line.size()).filter(place -> isPossible(line, place)).toArray();
    int[] hours = IntStream.range(0, line.size()).filter(place -> isHour(line, place)).toArray();
    return best(line, scores.length > 0 ? scores : hours);
  }

  // "hovering at 3" looks like three o'clock
  private static boolean isHour(Line line, int place) {
    boolean hour = line.is(place, Unit.CLOCK) && line.typed(place).length() <= LONGEST_WORD;
    boolean at = line.is(place - 1, "at") || line.is(place - 1, "around");
    return hour && at && line.in(place - 2, "beforeat") && value(line, place) <= WORST;
  }

  /** In a text about something else, where the words around a number must say so. */
  static Score beside(Line line) {
    int[] marked = IntStream.range(0, line.size()).filter(place -> isScore(line, place)).toArray();
    return marked.length > 0 ? best(line, marked) : best(line, afterWalk(line));
  }

  // "14 min. 6. ugh"
  private static int[] afterWalk(Line line) {
    int[] alone =
        IntStream.range(0, line.size())
            .filter(place -> line.isWhole(place, 0, WORST) && line.at(place + 1).isBreak())
            .filter(
                place ->
                    line.at(place - 1).isBreak()
                        || (line.in(place - 1, "beforeone") && !line.is(place - 1, "level")))
            .toArray();
    boolean walk =
        alone.length == 1
            && IntStream.range(0, alone[0]).anyMatch(place -> line.is(place, Unit.MINUTES));
    return walk ? alone : new int[0];
  }

  private static boolean isScore(Line line, int place) {
    return line.is(place, Unit.SCORE)
        || isMarked(line, place)
        || (isOne(line, place) && marked(line, place));
  }

  private static boolean isPossible(Line line, int place) {
    if (line.is(place, Unit.BARE)) {
      boolean brief = line.size() <= BRIEF;
      return brief
          || marked(line, place)
          || (value(line, place) <= WORST && value(line, place) >= 0);
    }
    return line.is(place, Unit.SCORE) || isOne(line, place);
  }

  /** Whether the words around a bare number make it a score. */
  static boolean isMarked(Line line, int place) {
    return line.is(place, Unit.BARE) && marked(line, place);
  }

  private static boolean marked(Line line, int place) {
    boolean onScale = value(line, place) <= WORST;
    return afterPainWord(line, place)
        || (onScale
            && !isBesidePain(line, place)
            && MARKS.stream().anyMatch(rule -> rule.fits(line, place)));
  }

  // "done 10 pain 3": the pain is the figure after it
  private static boolean isBesidePain(Line line, int place) {
    return isPainWord(line, place + 1) && line.is(place + 2, Unit.BARE);
  }

  // "that one", "the last one" are none
  private static boolean isOne(Line line, int place) {
    return line.is(place, "one") && line.in(place - 1, "beforeone") && line.in(place + 1, "closes");
  }

  static double value(Line line, int place) {
    return line.is(place, "one") ? 1 : line.value(place) / (line.is(place, Unit.CLOCK) ? 60 : 1);
  }

  // "back is maybe 3", "pain 4 at the start and 3 at the end"
  private static boolean afterPainWord(Line line, int place) {
    if (line.in(place + 1, "noscoreafter")) {
      return false;
    }
    boolean alone = line.is(place - 1, ",") && line.at(place + 1).isBreak();
    for (int before = place - (alone ? 2 : 1); before >= place - FARTHEST; before--) {
      if (isPainWord(line, before)) {
        return value(line, place) <= WORST || place - before <= 3;
      }
      boolean colon = line.is(before, ":") || line.is(before, "(");
      boolean length = line.is(before, Unit.MINUTES) || line.is(before, Unit.HOURS);
      if ((line.at(before).isBreak() && !colon) || length || line.in(before, "painless")) {
        return false;
      }
    }
    return false;
  }

  static boolean isPainWord(Line line, int place) {
    if (line.is(place, "back")) {
      boolean there = line.in(place - 1, "and") && line.in(place - 2, "placed");
      boolean way = there || line.in(place - 1, "wayback") || line.at(place - 1).isFigure();
      return !way && !line.in(place + 1, "afterwayback");
    }
    return line.in(place, "hurt") || line.in(place, "backpart") || line.in(place, "scale");
  }

  private static Score best(Line line, int[] places) {
    int best = -1;
    int most = Integer.MIN_VALUE;
    for (int place : places) {
      int rank = rank(line, place);
      if (rank > most) {
        best = place;
        most = rank;
      }
    }
    return best < 0 ? new Untold() : told(line, best);
  }

  private static int rank(Line line, int place) {
    int rank = line.is(place, Unit.SCORE) ? MARKED : marked(line, place) ? MARKED : 0;
    for (Around rule : TIMES) {
      rank += rule.fits(line, place) ? Integer.parseInt(rule.meaning()) : 0;
    }
    double value = value(line, place);
    return value < 0 || value > WORST ? rank - 2 * MARKED : rank;
  }

  private static Score told(Line line, int place) {
    double value = value(line, place);
    int rounded = (int) Math.floor(value + .5);
    boolean range = line.at(place).isFigure() && line.amount(place).isRange();
    return value < 0 || value > WORST
        ? new AskBack(Reason.SCORE)
        : new Score.Told(rounded, range || rounded != value);
  }
}
