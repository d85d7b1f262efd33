package coach.amble.understanding.quantity;

import coach.amble.understanding.quantity.Walk.Note;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How long was walked on a day.
 *
 * @param minutes null: not told
 */
record WalkedSum(@Nullable Double minutes, Set<Note> notes) {
  private static final List<Around> RULES = Around.read("sums.txt");
  private static final double NEARLY = 1e-6;

  static WalkedSum plain(double minutes) {
    return new WalkedSum(minutes, Set.of());
  }

  /** Whole minutes, halves rounded up; null: not told. */
  @Nullable Integer rounded() {
    return minutes == null ? null : (int) Math.floor(minutes + .5 + NEARLY);
  }

  static WalkedSum of(Line line, List<Integer> places) {
    List<Integer> counted = withUnits(line, places);
    int corrected = last(line, counted, "CORRECTS");
    int total = last(line, counted, "TOTAL");
    List<Integer> from = counted.subList(Math.max(0, corrected), counted.size());
    List<Integer> parts = total >= 0 ? List.of(counted.get(total)) : joined(line, from);
    Set<Note> notes = EnumSet.noneOf(Note.class);
    double sum = 0;
    for (int place : parts) {
      Amount amount = line.amount(place);
      sum += amount.minutes();
      if (amount.isRange()) {
        notes.add(Note.RANGE);
      }
    }
    if (corrected > 0 || (total < 0 && parts.size() < from.size())) {
      notes.add(Note.CORRECTED);
    }
    if (Math.abs(sum - Math.rint(sum)) > NEARLY) {
      notes.add(Note.ROUNDED);
    }
    return new WalkedSum(sum, Set.copyOf(notes));
  }

  // bare figures beside some with a unit must be added to count
  private static List<Integer> withUnits(Line line, List<Integer> places) {
    boolean units = places.stream().anyMatch(place -> !line.is(place, Unit.BARE));
    List<Integer> counted =
        places.stream()
            .filter(
                place ->
                    !units
                        || !line.is(place, Unit.BARE)
                        || adds(line, place)
                        || is(line, place, "CORRECTS")
                        || is(line, place, "TOTAL"))
            .toList();
    return counted.isEmpty() ? places : counted;
  }

  private static boolean adds(Line line, int place) {
    return is(line, place, "ADDS")
        || is(line, place, "PLACED")
        || line.in(place - 1, "walked")
        || line.in(place - 1, "walknoun")
        || line.in(place - 1, "did");
  }

  private static boolean is(Line line, int place, String meaning) {
    return RULES.stream()
        .anyMatch(rule -> rule.meaning().equals(meaning) && rule.fits(line, place));
  }

  private static int last(Line line, List<Integer> places, String meaning) {
    for (int i = places.size() - 1; i >= 0; i--) {
      if ((i > 0 || meaning.equals("CORRECTS")) && is(line, places.get(i), meaning)) {
        return i;
      }
    }
    return -1;
  }

  // one figure is the sum of the others; of two that nothing adds the later is how it went
  private static List<Integer> joined(Line line, List<Integer> places) {
    if (places.size() > 2) {
      double sum = places.stream().mapToDouble(place -> line.amount(place).minutes()).sum();
      return places.stream()
          .filter(
              place ->
                  Math.abs(2 * line.amount(place).minutes() - sum) < NEARLY && !added(line, place))
          .filter(place -> !places.getFirst().equals(place) || !added(line, places.get(1)))
          .findFirst()
          .map(List::of)
          .orElse(places);
    }
    boolean one = places.size() == 2 && !together(line, places.get(0), places.get(1));
    return one ? places.subList(1, 2) : places;
  }

  private static boolean added(Line line, int place) {
    return line.in(place - 1, "added")
        || (line.in(place - 2, "added") && !line.at(place - 1).isBreak());
  }

  private static boolean together(Line line, int first, int second) {
    boolean repeated =
        line.amount(first).minutes() == line.amount(second).minutes()
            && line.is(second, Unit.BARE)
            && !adds(line, second);
    boolean list = second - first <= 2;
    boolean apart = adds(line, second) || (is(line, first, "PLACED") && is(line, second, "PLACED"));
    return !repeated
        && (list
            || apart
            || line.pieces().subList(first, second).stream()
                .anyMatch(it -> Words.named("adding").contains(it.word())));
  }
}
