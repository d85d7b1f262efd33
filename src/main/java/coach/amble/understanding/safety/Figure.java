package coach.amble.understanding.safety;

import java.util.Set;

/** A kind of number in a message. */
enum Figure {
  /** Any number, also in words. */
  N {
    @Override
    boolean is(String word) {
      return Character.isDigit(word.charAt(0)) || IN_WORDS.contains(word);
    }
  },
  /** A year between 1900 and 2099. */
  YEAR {
    @Override
    boolean is(String word) {
      return word.length() == 4 && between(word, 1900, 2099);
    }
  },
  /** A body temperature of fever: 37.8 to 42.5 degrees Celsius or 100 to 107 Fahrenheit. */
  FEVER {
    @Override
    boolean is(String word) {
      return between(word, 37.8, 42.5) || between(word, 100, 107);
    }
  },
  /** A figure of fever in Celsius with its decimals, which is hardly ever anything else. */
  TEMPERATURE {
    @Override
    boolean is(String word) {
      return word.indexOf('.') > 0 && between(word, 37.8, 42.5);
    }
  };

  private static final int LONGEST = 6;
  private static final Set<String> IN_WORDS =
      Set.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve", "fifteen", "twenty", "thirty", "couple", "few", "several", "half", "many");

  abstract boolean is(String word);

  private static boolean between(String word, double low, double high) {
    if (word.length() > LONGEST
        || !word.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'))) {
      return false;
    }
    double value = Double.parseDouble(word);
    return value >= low && value <= high;
  }
}
