package coach.amble.talk;

import java.util.Locale;

/** What follows a slash command, to Intent. */
public final class SlashText {
  private final Understanding understanding;

  public SlashText(Understanding understanding) {
    this.understanding = understanding;
  }

  public Intent parse(String text, Moment moment) {
    String[] words = text.strip().split("\\s+", 3);
    String rest = words.length > 1 ? text.strip().substring(words[0].length()).strip() : "";
    return switch (words[0].toLowerCase(Locale.ROOT)) {
      case "" -> new Intent.Help();
      case "ask" -> new Intent.Question(rest);
      case "guide" -> new Intent.Browse();
      case "settings" -> new Intent.Settings();
      case "gaps" -> new Intent.Gaps();
      case "team" -> team(words, rest);
      default -> understanding.understand(text, moment);
    };
  }

  private static Intent team(String[] words, String rest) {
    String name = words.length > 2 ? words[2] : "";
    return switch (words.length > 1 ? words[1].toLowerCase(Locale.ROOT) : "") {
      case "create" -> new Intent.TeamCreate(name);
      case "join" -> new Intent.TeamJoin(name);
      case "leave" -> new Intent.TeamLeave();
      default ->
          rest.isEmpty() ? new Intent.TeamShow() : new Intent.Unknown(Intent.Problem.UNCLEAR);
    };
  }
}
