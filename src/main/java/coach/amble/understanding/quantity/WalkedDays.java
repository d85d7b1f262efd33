package coach.amble.understanding.quantity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** On which days was walked, by what a text says. */
final class WalkedDays {
  private static final int COMMA = 10;
  private static final int STOP = 100;

  private final Line line;
  private final LocalDate today;
  private final List<Dated> told = new ArrayList<>();
  private final int[] breaks;
  private boolean ahead;

  private WalkedDays(Line line, LocalDate today) {
    this.line = line;
    this.today = today;
    this.breaks = new int[line.size() + 1];
    for (int place = 0; place < line.size(); place++) {
      Piece piece = line.at(place);
      int weight =
          piece.endsSentence() ? STOP : piece.isBreak() || line.is(place, "and") ? COMMA : 1;
      breaks[place + 1] = breaks[place] + weight;
    }
  }

  static WalkedDays in(Line line, LocalDate today) {
    WalkedDays days = new WalkedDays(line, today);
    for (Dated dated : Days.in(line, today, false)) {
      if (dated.first().isAfter(today)) {
        days.ahead |= days.walkedThen(dated);
      } else if (days.isWalked(dated)) {
        days.told.add(dated);
      }
    }
    return days;
  }

  /** Whether somebody tells of a walk on a day that is yet to come. */
  boolean ahead() {
    return ahead;
  }

  boolean isTold(LocalDate day) {
    return told.stream().anyMatch(dated -> dated.first().equals(day));
  }

  /** The day of the figure in a place: what stands nearest, best in the same part of the text. */
  LocalDate of(int place) {
    int after = 0;
    int before = told.size();
    while (after < before) {
      int middle = (after + before) / 2;
      if (told.get(middle).place() < place) {
        after = middle + 1;
      } else {
        before = middle;
      }
    }
    if (told.isEmpty()) {
      return today;
    }
    boolean follows = after < told.size();
    boolean leads = after > 0;
    boolean nearer = follows && leads && distance(place, after) < distance(place, after - 1);
    return told.get(follows && (nearer || !leads) ? after : after - 1).first();
  }

  /** The day, if no figure tells which. */
  LocalDate only() {
    return told.stream()
        .map(Dated::first)
        .filter(day -> day.isBefore(today))
        .findFirst()
        .orElse(today);
  }

  private int distance(int place, int index) {
    Dated dated = told.get(index);
    int apart =
        dated.place() > place
            ? breaks[dated.place()] - breaks[place + 1]
            : breaks[place] - breaks[Math.min(dated.end(), place)];
    return apart >= STOP && dated.first().equals(today) ? 2 * apart : apart;
  }

  // "walked 25 tomorrow", but not "10 done, tomorrow more"
  private boolean walkedThen(Dated dated) {
    int before = dated.place() - (line.in(dated.place() - 1, "onthe") ? 2 : 1);
    boolean goesOn = line.in(dated.end(), "newthought");
    boolean walk =
        line.at(before).isFigure() || line.in(before, "walknoun") || line.in(before, "walked");
    return walk && !goesOn && !line.in(before - 1, "willwalk");
  }

  private boolean isWalked(Dated dated) {
    int before = dated.place() - (line.is(dated.place() - 1, "the") ? 2 : 1);
    if (line.in(before, "notwalkedday") || notThen(dated)) {
      return false;
    }
    boolean weekday = line.in(dated.place(), "weekday") && dated.length() == 1;
    return !weekday || dayOfWalking(before, dated.place());
  }

  private boolean notThen(Dated dated) {
    int after = dated.end();
    boolean denied = line.follows(after, "i", "did", "not") || line.follows(after, "i", "slept");
    boolean hurt = line.is(after, "was") && PainScore.isMarked(line, after + 1);
    return denied || hurt || line.is(after, "not") || line.in(after, "thenhurt");
  }

  // "on friday", "friday i did", "20 friday", but not "friday can't come soon enough"
  private boolean dayOfWalking(int before, int place) {
    if (line.word(place).endsWith("days")) {
      return line.in(place + 1, "walknoun");
    }
    boolean named = line.at(before).isFigure() || line.in(before, "toaday") || walk(before);
    boolean opens = line.at(before).isBreak() && goesOn(place + 1);
    boolean person = line.in(place + 1, "person") && goesOn(place + 2);
    return named || opens || person || line.in(place + 1, "part") || line.in(place + 1, "walked");
  }

  private boolean walk(int place) {
    return line.in(place, "walked") || line.in(place, "walknoun");
  }

  private boolean goesOn(int place) {
    return !line.at(place).isWord() || line.in(place, "fromaday") || walk(place);
  }
}
