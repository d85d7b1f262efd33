package coach.amble.walk;

/** Minutes walked or to be walked; 0 or more. */
public record Minutes(int value) implements Comparable<Minutes> {
  public static final Minutes NONE = new Minutes(0);

  /** The longest walk that can be recorded at once, in minutes. */
  public static final int LONGEST_WALK = 300;

  public Minutes {
    if (value < 0) {
      throw new IllegalArgumentException("negative minutes: " + value);
    }
  }

  /** Whether this many minutes can be recorded as one walk: 1 to {@value #LONGEST_WALK}. */
  public boolean isWalk() {
    return value >= 1 && value <= LONGEST_WALK;
  }

  /** Whether a number of minutes, maybe negative, can be recorded as one walk. */
  public static boolean areWalk(int minutes) {
    return minutes >= 0 && new Minutes(minutes).isWalk();
  }

  public Minutes plus(Minutes other) {
    return new Minutes(value + other.value);
  }

  /** This less the other, but never under zero. */
  public Minutes less(Minutes other) {
    return new Minutes(Math.max(0, value - other.value));
  }

  @Override
  public int compareTo(Minutes other) {
    return Integer.compare(value, other.value);
  }
}
