package coach.amble.understanding.talk;

import java.util.LinkedHashMap;
import java.util.Map;

/** The emoji that mean something here, as pictures or by Slack's names, become words. */
final class EmojiWords {
  private static final Map<String, String> WORDS = words();

  private EmojiWords() {}

  /** What an emoji says; one that says nothing to the coach still ends a phrase. */
  static String of(String emoji) {
    return " " + WORDS.getOrDefault(emoji, ";") + " ";
  }

  private static Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    put(
        words,
        "EMOJIDONE",
        "\uD83D\uDC4D \uD83D\uDC4C \u2705 \u2714 \u2611 \uD83D\uDCAF \uD83D\uDE4C");
    put(
        words,
        "EMOJIDONE",
        "+1 thumbsup ok_hand white_check_mark heavy_check_mark ballot_box_with_check 100 check done"
            + " raised_hands");
    put(
        words,
        "EMOJIDONE",
        "\uD83D\uDEB6 \uD83D\uDC63 \uD83E\uDD7E walking man-walking woman-walking person_walking"
            + " footprints hiking_boot");
    put(
        words,
        "EMOJINO",
        "\uD83D\uDC4E \uD83D\uDE45 \u274C \uD83D\uDEAB \u2716 \uD83D\uDED1 \u26D4");
    put(
        words,
        "EMOJINO",
        "-1 thumbsdown no_good x no_entry no_entry_sign octagonal_sign heavy_multiplication_x");
    put(
        words,
        "EMOJILATER",
        "\u23F0 \u23F3 \u231B \u23F1 alarm_clock hourglass hourglass_flowing_sand stopwatch");
    put(words, "10", "\uD83D\uDD1F keycap_ten");
    digits(words);
    return Map.copyOf(words);
  }

  private static void put(Map<String, String> words, String meaning, String emoji) {
    for (String each : emoji.split(" ")) {
      words.put(each, meaning);
    }
  }

  private static void digits(Map<String, String> words) {
    String[] names = "zero one two three four five six seven eight nine".split(" ");
    for (int digit = 0; digit < names.length; digit++) {
      words.put(names[digit], "KEYCAP" + digit);
    }
  }
}
