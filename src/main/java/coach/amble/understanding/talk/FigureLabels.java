package coach.amble.understanding.talk;

import coach.amble.understanding.talk.Figures.Figure;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which figures of a reply give the values that it is known to tell: an example for each figure is
 * made from that.
 */
final class FigureLabels {
  private final Figures figures;
  private final FigureRole[] roles;

  private FigureLabels(Figures figures) {
    this.figures = figures;
    this.roles = new FigureRole[figures.all().size()];
    Arrays.fill(roles, FigureRole.OTHER);
  }

  /** A role for each figure; empty: the figures don't give what was told. */
  static Optional<List<FigureRole>> of(Figures figures, Kind kind, Told told) {
    FigureLabels labels = new FigureLabels(figures);
    boolean found =
        switch (kind) {
          case DONE -> labels.findPain(told.pain()) && labels.findMinutes(told.minutes());
          case PAIN -> labels.findPain(told.pain());
          case SNOOZE -> told.delay() == null || labels.find(told.delay(), FigureRole.DELAY);
          default -> false;
        };
    return found ? Optional.of(List.of(labels.roles)) : Optional.empty();
  }

  /** "no pain" is a zero without a figure. */
  private boolean findPain(@Nullable Integer pain) {
    return pain == null || find(pain, FigureRole.PAIN) || pain == 0;
  }

  private boolean findMinutes(@Nullable Integer minutes) {
    return minutes == null
        || find(minutes, FigureRole.MINUTES)
        || findSum(minutes)
        || find(minutes / 2.0, FigureRole.MINUTES_TWICE);
  }

  /** The figure of this value that looks most like the role. */
  private boolean find(double value, FigureRole role) {
    int best = -1;
    for (int i = 0; i < roles.length; i++) {
      Figure figure = figures.all().get(i);
      boolean free = figure.value() == value && roles[i] == FigureRole.OTHER;
      if (free && (best < 0 || fit(i, role) > fit(best, role))) {
        best = i;
      }
    }
    if (best >= 0) {
      roles[best] = role;
    }
    return best >= 0;
  }

  private int fit(int index, FigureRole role) {
    boolean pain = role == FigureRole.PAIN;
    return switch (figures.token(figures.all().get(index)).sort()) {
      case MINUTES -> pain ? 0 : 3;
      case SCORE -> pain ? 3 : 0;
      case NUMBER -> 2;
      default -> 1;
    };
  }

  /** The fewest figures that add up to the minutes. */
  private boolean findSum(int minutes) {
    int fewest = 0;
    for (int set = 1; set < 1 << roles.length; set++) {
      boolean fewer = fewest == 0 || Integer.bitCount(set) < Integer.bitCount(fewest);
      fewest = fewer && sum(set) == minutes ? set : fewest;
    }
    for (int i = 0; i < roles.length; i++) {
      roles[i] = (fewest & 1 << i) == 0 ? roles[i] : FigureRole.MINUTES;
    }
    return fewest != 0;
  }

  /** Not a number if the set has figures that say other things. */
  private double sum(int set) {
    double sum = 0;
    for (int i = 0; i < roles.length; i++) {
      if ((set & 1 << i) != 0) {
        sum += roles[i] == FigureRole.OTHER ? figures.all().get(i).value() : Double.NaN;
      }
    }
    return sum;
  }
}
