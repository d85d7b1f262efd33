package coach.amble.talk;

/** How many letters were added, left out, changed or swapped with the next. */
final class Slips {
  private Slips() {}

  /** The number of slips, at most one more than the limit. */
  static int between(String one, String other, int limit) {
    if (Math.abs(one.length() - other.length()) > limit) {
      return limit + 1;
    }
    int[] twoBefore = new int[other.length() + 1];
    int[] before = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(before[j], row[j - 1]) + 1);
        if (swapped(one, other, i, j)) {
          row[j] = Math.min(row[j], twoBefore[j - 2] + 1);
        }
      }
      int[] free = twoBefore;
      twoBefore = before;
      before = row;
      row = free;
    }
    return Math.min(before[other.length()], limit + 1);
  }

  private static boolean swapped(String one, String other, int i, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
