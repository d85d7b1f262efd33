package coach.amble.understanding.talk;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What follows the slash command. Pure, never throws. */
public final class SlashText {
  private static final Pattern TEAM = Pattern.compile("(?is)team\\s+(create|join|leave|show)\\b.*");

  private final Understanding understanding;

  public SlashText(Understanding understanding) {
    this.understanding = understanding;
  }

  /** Commands first; whatever else is typed is understood as a message is. */
  public Intent parse(String text, Moment moment) {
    String typed = text.strip();
    if (typed.isEmpty()) {
      return new Intent.Help();
    }
    if (typed.length() > Understanding.LONGEST) {
      return new Intent.Unknown(Intent.Problem.TOO_LONG);
    }
    String[] parts = typed.split("\\s+", 2);
    @Nullable Command command = Command.of(parts[0]);
    String rest = parts.length > 1 ? parts[1].strip() : "";
    if (command == null) {
      return understanding.understand(typed, moment);
    }
    return rest.isEmpty() ? alone(command) : withMore(command, rest, moment);
  }

  /** A direct message: a command's word alone, or about a team, works there too. */
  public Intent message(String text, Moment moment) {
    String typed = text.strip();
    boolean isCommand =
        typed.length() <= Understanding.LONGEST
            && (TEAM.matcher(typed).matches() || Command.named(typed) != null);
    return isCommand ? parse(typed, moment) : understanding.understand(text, moment);
  }

  private static Intent alone(Command command) {
    return switch (command) {
      case START -> new Intent.Start();
      case DONE -> new Intent.Done(null, null, null);
      case SKIP -> new Intent.Skip(null);
      case SNOOZE -> new Intent.Snooze(null);
      case PAIN -> new Intent.Pain(null);
      case STATS -> new Intent.Stats();
      case UNDO -> new Intent.Undo();
      case PAUSE -> new Intent.Pause(null);
      case RESUME -> new Intent.Resume();
      case STOP -> new Intent.Stop();
      case TEAM -> new Intent.TeamShow();
      case ASK, GUIDE -> new Intent.Browse();
      case SETTINGS -> new Intent.Settings();
      case GAPS -> new Intent.Gaps();
      case HELP -> new Intent.Help();
    };
  }

  private Intent withMore(Command command, String rest, Moment moment) {
    return switch (command) {
      case ASK -> new Intent.Question(rest);
      case TEAM -> team(rest);
      default -> understanding.understand(command.word() + " " + rest, moment);
    };
  }

  private static Intent team(String rest) {
    String[] parts = rest.split("\\s+", 2);
    String name = parts.length > 1 ? parts[1].strip() : "";
    return switch (parts[0].toLowerCase(Locale.ROOT)) {
      case "create" -> name.isEmpty() ? unclear() : new Intent.TeamCreate(name);
      case "join" -> name.isEmpty() ? unclear() : new Intent.TeamJoin(name);
      case "leave" -> new Intent.TeamLeave();
      case "show" -> new Intent.TeamShow();
      default -> unclear();
    };
  }

  private static Intent unclear() {
    return new Intent.Unknown(Intent.Problem.UNCLEAR);
  }
}
