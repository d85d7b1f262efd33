package coach.amble.slack;

import coach.amble.understanding.talk.Command;
import coach.amble.understanding.talk.Intent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What can be said, from the list of commands, and what to say when something wasn't understood.
 */
final class HelpReplies {
  private final Texts texts;
  private final String command;

  HelpReplies(Texts texts, String command) {
    this.texts = texts;
    this.command = command;
  }

  Reply help() {
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
  Reply problem(Intent.Problem problem, boolean nudgeOpen) {
    String examples = nudgeOpen ? "walk.examples.nudge" : "walk.examples.walk";
    return switch (problem) {
      case UNCLEAR -> problem("walk.unclear.text", examples);
      case MINUTES -> problem("walk.bad-minutes.text", "walk.examples.walk");
      case SCORE -> problem("walk.bad-score.text", "walk.examples.pain");
      case TOO_LONG -> problem("walk.too-long.text", examples);
    };
  }

  /** The line and its examples. */
  Reply problem(String key, String examples) {
    String text = texts.say(key);
    return new Reply(
        text + " " + texts.say(examples),
        List.of(Parts.section(text), Parts.section(texts.say(examples))));
  }
}
