package coach.amble.understanding.talk;

import java.util.List;

/** "first" to "thirty first" of a month, in one word. */
final class Ordinals {
  private static final List<String> WORDS =
      List.of(
          """
          zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
          thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
          """
              .strip()
              .split("\\s+"));

  private Ordinals() {}

  /** 1 to 20; 0 or less: no ordinal. */
  static int of(String word) {
    return WORDS.indexOf(word);
  }
}
