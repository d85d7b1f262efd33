package coach.amble.understanding.text;

/** How many slips of the finger lie between two words: a letter more, less, other, or swapped. */
public final class Slips {
  private Slips() {}

  /** The number of slips, at most one more than {@code limit}. */
  public static int between(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j < last.length; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = row(a, b, i, last, beforeLast);
      beforeLast = last;
      last = row;
    }
    return Math.min(last[b.length()], limit + 1);
  }

  private static int[] row(String a, String b, int i, int[] last, int[] beforeLast) {
    int[] row = new int[last.length];
    row[0] = i;
    for (int j = 1; j < row.length; j++) {
      int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
      row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + other);
      if (isSwap(a, b, i, j)) {
        row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
      }
    }
    return row;
  }

  private static boolean isSwap(String a, String b, int i, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
