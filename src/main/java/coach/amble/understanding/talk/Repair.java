package coach.amble.understanding.talk;

import coach.amble.understanding.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Slips of the finger in the words that matter, by the nearest of those words. */
final class Repair {
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
  private static final Spelling SPELLING =
      new Spelling(
          WORDS.stream().collect(Collectors.toMap(Function.identity(), word -> 1)), Repair::knows);

  private Repair() {}

  /** A word that the coach knows or that is at least an ordinary one. */
  static boolean knows(String word) {
    return REAL.contains(word) || NumberWords.knows(word) || WORDS.contains(word);
  }

  static List<Token> all(List<Token> tokens) {
    List<Token> repaired = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      boolean mayBeSlip = token.is(Token.Sort.WORD) && !knows(token.word());
      String meant = mayBeSlip ? SPELLING.repair(List.of(token.word())).getFirst() : token.word();
      if (meant.equals(token.word())) {
        repaired.add(token);
      } else {
        Shorthand.spellOut(meant)
            .forEach(word -> repaired.add(new Token(Token.Sort.WORD, word, 0, token.glued())));
      }
    }
    return repaired;
  }
}
