package coach.amble.understanding.talk;

import coach.amble.understanding.text.Slips;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Slips of the finger in the words that matter, by the nearest of those words. */
final class Repair {
  private static final int SHORTEST = 4;
  private static final int TWO_SLIPS_FROM = 7;
  private static final List<String> WORDS =
      List.of(
          """
          done walked walking walk minute minutes yesterday tomorrow today tonight skip snooze later
          remind reminder reminders pause unsubscribe resume stats progress undo help meeting meetings
          holiday vacation monday tuesday wednesday thursday friday saturday sunday pain lunch morning
          afternoon evening hour hours half quarter twenty thirty fifteen eleven twelve eighteen
          finished managed stroll week weekend month again notifications nudge nudges please sorry
          because couldnt didnt havent wasnt about around until another messages hurts back stiff
          forever permanently should block outside deadline already missed driving going went delete
          remove restart start stop quiet busy little before after question better worse possible impossible disturb terrible horrible awful believe
          """
              .strip()
              .split("\\s+"));
  private static final Set<String> REAL = Vocabulary.realWords();

  private Repair() {}

  /** A word that the coach knows or that is at least an ordinary one. */
  static boolean knows(String word) {
    return REAL.contains(word) || NumberWords.knows(word) || WORDS.contains(word);
  }

  static List<Token> all(List<Token> tokens) {
    List<Token> repaired = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      boolean known = !token.is(Token.Sort.WORD) || knows(token.word());
      @Nullable String meant = known ? null : nearest(token.word());
      if (meant == null) {
        repaired.add(token);
      } else {
        Shorthand.spellOut(meant)
            .forEach(word -> repaired.add(new Token(Token.Sort.WORD, word, 0, token.glued())));
      }
    }
    return repaired;
  }

  private static @Nullable String nearest(String typed) {
    if (typed.length() < SHORTEST || typed.length() > 16) {
      return null;
    }
    Set<String> near = new HashSet<>();
    for (String word : WORDS) {
      int slips = word.length() >= TWO_SLIPS_FROM ? 2 : 1;
      if (word.charAt(0) == typed.charAt(0) && Slips.between(typed, word, slips) <= slips) {
        near.add(word);
      }
    }
    return closest(typed, near);
  }

  private static @Nullable String closest(String typed, Set<String> near) {
    return near.stream()
        .min(
            Comparator.<String>comparingInt(word -> Slips.between(typed, word, 2))
                .thenComparing(word -> word))
        .orElse(null);
  }
}
