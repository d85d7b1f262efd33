package coach.amble.understanding.quantity;

import coach.amble.understanding.quantity.AskBack.Reason;
import coach.amble.understanding.quantity.Walk.Note;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the figures that were walked to days. */
record WalksTold(Line line, Now now, @Nullable Integer suggested) {
  private static final int OLDEST_DAYS = 60;
  private static final int LONGEST = 300;

  Walks of(List<Integer> told) {
    WalkedDays days = WalkedDays.in(line, now.today());
    if (days.ahead()) {
      return new AskBack(Reason.FUTURE);
    }
    List<Integer> some = told.stream().filter(place -> line.value(place) != 0).toList();
    Map<LocalDate, List<Integer>> byDay = new LinkedHashMap<>();
    (some.isEmpty() ? told : some)
        .forEach(
            place -> byDay.computeIfAbsent(days.of(place), day -> new ArrayList<>()).add(place));
    List<Walk> walks = new ArrayList<>();
    byDay.forEach((day, places) -> walks.add(walk(WalkedSum.of(line, places), day, days)));
    if (walks.isEmpty()) {
      walks.add(walk(otherwise(), days.only(), days));
    }
    return checked(walks);
  }

  private Walk walk(WalkedSum sum, LocalDate day, WalkedDays days) {
    Set<Note> notes = EnumSet.noneOf(Note.class);
    notes.addAll(sum.notes());
    if (days.isTold(day)) {
      notes.add(Note.DAY_TOLD);
    }
    return new Walk(sum.rounded(), day, Set.copyOf(notes));
  }

  private Walks checked(List<Walk> walks) {
    LocalDate oldest = now.today().minusDays(OLDEST_DAYS);
    if (walks.stream().anyMatch(walk -> walk.day().isBefore(oldest))) {
      return new AskBack(Reason.NO_SUCH_DAY);
    }
    boolean possible =
        walks.stream().map(Walk::minutes).allMatch(it -> it == null || (it >= 1 && it <= LONGEST));
    boolean untold =
        walks.stream()
            .allMatch(
                walk -> walk.minutes() == null && !walk.notes().contains(Note.SAME_AS_YESTERDAY));
    if (untold && far()) {
      return new AskBack(Reason.HOW_LONG);
    }
    return possible ? new Walks.Told(List.copyOf(walks)) : new AskBack(Reason.MINUTES);
  }

  private boolean far() {
    return line.pieces().stream()
        .anyMatch(
            it -> it.word().equals(Unit.STEPS.sign()) || it.word().equals(Unit.DISTANCE.sign()));
  }

  /** Without a figure that was walked: times of the day, or what was suggested. */
  private WalkedSum otherwise() {
    double clocks = ClockSpans.minutes(line);
    if (clocks > 0) {
      return WalkedSum.plain(clocks);
    }
    for (int place = 0; place < line.size(); place++) {
      if (line.follows(place, "same", "as", "yesterday")) {
        return new WalkedSum(null, Set.of(Note.SAME_AS_YESTERDAY));
      }
    }
    double share = Suggested.share(line);
    return suggested != null && share > 0
        ? new WalkedSum(share * suggested, Set.of(Note.AS_SUGGESTED))
        : new WalkedSum(null, Set.of());
  }
}
