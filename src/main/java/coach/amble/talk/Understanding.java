package coach.amble.talk;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Free text to Intent. Pure: the same text at the same moment always means the same. */
public final class Understanding {
  private static final int LONGEST = 3_000;
  private static final Pattern DONE =
      Pattern.compile("(?:done|did|walked)?\\s*(-?\\d{1,6})?\\s*(?:m|min|mins|minutes?)?");
  private static final Pattern PAIN =
      Pattern.compile("(?:my )?(?:pain|back)(?: is| at)?\\s*(-?\\d{1,4})");

  public Intent understand(String text, Moment moment) {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    if (plain.length() > LONGEST) {
      return new Intent.Unknown(Intent.Problem.TOO_LONG);
    }
    @Nullable Intent word = word(plain);
    if (word != null) {
      return word;
    }
    Matcher pain = PAIN.matcher(plain);
    if (pain.matches()) {
      return pain(Integer.parseInt(pain.group(1)));
    }
    Matcher done = DONE.matcher(plain);
    if (!plain.isEmpty() && done.matches()) {
      return done(done.group(1));
    }
    return plain.endsWith("?")
        ? new Intent.Question(text.strip())
        : new Intent.Unknown(Intent.Problem.UNCLEAR);
  }

  private static @Nullable Intent word(String plain) {
    return switch (plain) {
      case "stop", "unsubscribe" -> new Intent.Stop();
      case "resume" -> new Intent.Resume();
      case "undo" -> new Intent.Undo();
      case "help" -> new Intent.Help();
      case "stats", "today", "week" -> new Intent.Stats();
      case "skip", "not now", "no" -> new Intent.Skip(null);
      case "later" -> new Intent.Snooze(null);
      case "start" -> new Intent.Start();
      default -> null;
    };
  }

  private static Intent pain(int score) {
    return score < 0 || score > 10
        ? new Intent.Unknown(Intent.Problem.SCORE)
        : new Intent.Pain(score);
  }

  private static Intent done(@Nullable String digits) {
    if (digits == null) {
      return new Intent.Done(null, null, null);
    }
    int minutes = Integer.parseInt(digits);
    return minutes < 1 || minutes > 300
        ? new Intent.Unknown(Intent.Problem.MINUTES)
        : new Intent.Done(minutes, null, null);
  }
}
