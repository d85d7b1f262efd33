package coach.amble.understanding.talk;

/**
 * One piece of a message.
 *
 * @param word what phrases match: the word itself, the punctuation, or for figures "#" and the sort
 * @param value minutes, days, minute of the day, epoch day or plain number, as the sort says
 * @param glued no space before it
 */
record Token(Sort sort, String word, double value, boolean glued) {
  enum Sort {
    WORD,
    /** Punctuation that ends a clause or separates its parts. */
    BREAK,
    /** + - / x % and currency. */
    SIGN,
    NUMBER,
    MINUTES,
    DAYS,
    MONTHS,
    CLOCK,
    /** Pain, 0 to 10 if right. */
    SCORE,
    DATE,
    /** A figure that is none of these: laps, metres, meetings. */
    OTHER
  }

  static Token word(String word) {
    return new Token(Sort.WORD, word, 0, false);
  }

  static Token breakAt(String sign) {
    return new Token(Sort.BREAK, sign, 0, false);
  }

  static Token figure(Sort sort, double value) {
    return new Token(sort, "#" + name(sort), value, false);
  }

  /** A clock time with "am" or written as 24 hours: not to be read as the afternoon. */
  static Token exactClock(int minuteOfDay) {
    return new Token(Sort.CLOCK, "#exact", minuteOfDay, false);
  }

  /** Steps, kilometres, metres: a walk, but not for how long. */
  static Token distance(double value) {
    return new Token(Sort.OTHER, "#far", value, false);
  }

  /** "10 more minutes", which mostly puts off. */
  static Token moreMinutes(double value) {
    return new Token(Sort.MINUTES, "#more", value, false);
  }

  /** Whether it is more than punctuation. */
  boolean says() {
    return sort != Sort.BREAK && sort != Sort.SIGN;
  }

  boolean isEmoji() {
    return word.startsWith("EMOJI");
  }

  boolean is(Sort other) {
    return sort == other;
  }

  boolean is(String other) {
    return word.equals(other);
  }

  private static String name(Sort sort) {
    return switch (sort) {
      case NUMBER -> "num";
      case MINUTES -> "min";
      case DAYS -> "days";
      case MONTHS -> "months";
      case CLOCK -> "clock";
      case SCORE -> "score";
      case DATE -> "date";
      case OTHER -> "other";
      case WORD, BREAK, SIGN -> throw new IllegalArgumentException("not a figure: " + sort);
    };
  }
}
