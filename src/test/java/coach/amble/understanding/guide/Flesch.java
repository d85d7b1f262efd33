package coach.amble.understanding.guide;

import java.util.List;

/** Flesch reading ease: 60 and above is plain English. */
final class Flesch {
  private Flesch() {}

  static double ease(String text) {
    List<String> words = List.of(text.split("[\\s-]+"));
    long sentences = text.chars().filter(c -> c == '.' || c == '?' || c == '!').count();
    long syllables = words.stream().mapToLong(Flesch::syllables).sum();
    return 206.835
        - 1.015 * words.size() / Math.max(1, sentences)
        - 84.6 * syllables / words.size();
  }

  private static long syllables(String word) {
    String letters = word.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]", "");
    String sounded = letters.replaceAll("(?<=[^aeiouyl])e$|(?<=[^td])ed$|(?<=[^sxzcgh])es$", "");
    return Math.max(1, sounded.replaceAll("[^aeiouy]+", " ").strip().split(" ").length);
  }
}
