package coach.amble.sandbox;

import java.security.SecureRandom;

/** Ids nobody can guess, in Slack's alphabet. */
final class Ids {
  private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private final SecureRandom random = new SecureRandom();

  String fresh(String prefix, int length) {
    StringBuilder id = new StringBuilder(prefix);
    random.ints(length, 0, LETTERS.length()).forEach(at -> id.append(LETTERS.charAt(at)));
    return id.toString();
  }
}
