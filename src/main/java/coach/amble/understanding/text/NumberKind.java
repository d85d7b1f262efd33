package coach.amble.understanding.text;

import java.util.Set;

/** A kind of number in a message. */
public enum NumberKind {
  /** Any number, also in words. */
  N {
    @Override
    public boolean is(String word) {
      return Character.isDigit(word.charAt(0)) || IN_WORDS.contains(word);
    }
  },
  /** A year between 1900 and 2099. */
  YEAR {
    @Override
    public boolean is(String word) {
      return word.length() == 4 && between(word, 1900, 2099);
    }
  },
  /** A body temperature of fever: 37.8 to 42.5 degrees Celsius or 100 to 107 Fahrenheit. */
  FEVER {
    @Override
    public boolean is(String word) {
      return between(word, 37.8, 42.5) || between(word, 100, 107);
    }
  };

  private static final int LONGEST = 6;
  private static final Set<String> IN_WORDS =
      Set.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve", "fifteen", "twenty", "thirty", "couple", "few", "several", "half", "many");

  /** Whether a word is such a number. */
  public abstract boolean is(String word);

  private static boolean between(String word, double low, double high) {
    if (word.length() > LONGEST
        || !word.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'))) {
      return false;
    }
    double value = Double.parseDouble(word);
    return value >= low && value <= high;
  }
}
