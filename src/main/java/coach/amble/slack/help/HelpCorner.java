package coach.amble.slack.help;

import coach.amble.coach.Asker;
import coach.amble.coach.HelpResult;
import coach.amble.slack.Corner;
import coach.amble.slack.Parts;
import coach.amble.slack.Reply;
import coach.amble.slack.Texts;
import coach.amble.understanding.talk.Command;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What can be said, from the list of commands, and what to say when something wasn't understood.
 */
public final class HelpCorner {
  private final Texts texts;
  private final String command;

  /**
   * @param command the slash command with its slash
   */
  public HelpCorner(Texts texts, String command) {
    this.texts = texts;
    this.command = command;
  }

  public Corner corner() {
    return Corner.empty().showing(HelpResult.class, this::show);
  }

  private Reply show(HelpResult result, Asker asker) {
    return switch (result) {
      case HelpResult.Commands() -> commands();
      case HelpResult.NotUnderstood problem -> problem(problem);
    };
  }

  private Reply commands() {
    String title = texts.say("help.title.text", Map.of("command", command));
    String lines =
        Arrays.stream(Command.values()).map(this::line).collect(Collectors.joining("\n"));
    return new Reply(title + "\n" + lines, List.of(Parts.section(title), Parts.section(lines)));
  }

  private String line(Command it) {
    String what = texts.say("help.command." + it.name().toLowerCase(Locale.ROOT));
    return texts.say("help.line.text", Map.of("usage", it.usage(), "what", what));
  }

  /** A friendly line with three examples that fit; nothing was recorded. */
  private Reply problem(HelpResult.NotUnderstood it) {
    String examples = texts.say(it.nudgeOpen() ? "walk.examples.nudge" : "walk.examples.walk");
    return switch (it.problem()) {
      case UNCLEAR -> Reply.of(texts.say("walk.unclear.text"), examples);
      case MINUTES -> Reply.of(texts.say("walk.bad-minutes.text"), texts.say("walk.examples.walk"));
      case SCORE -> Reply.of(texts.say("walk.bad-score.text"), texts.say("walk.examples.pain"));
      case TOO_LONG -> Reply.of(texts.say("walk.too-long.text"), examples);
    };
  }
}
