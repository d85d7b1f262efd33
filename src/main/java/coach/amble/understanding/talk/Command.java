package coach.amble.understanding.talk;

import coach.amble.understanding.text.Slips;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What can follow the slash command: help is made from this list, and first words are read by it.
 */
public enum Command {
  DONE("done [minutes]"),
  PAIN("pain [0-10]"),
  ASK("ask QUESTION"),
  GUIDE("guide"),
  STATS("stats"),
  UNDO("undo"),
  SKIP("skip"),
  SNOOZE("snooze [minutes]"),
  PAUSE("pause until DAY"),
  RESUME("resume"),
  TEAM("team"),
  START("start"),
  STOP("stop"),
  SETTINGS("settings"),
  GAPS("gaps"),
  HELP("help");

  private static final int SHORTEST_WITH_A_SLIP = 4;

  private final String usage;

  Command(String usage) {
    this.usage = usage;
  }

  /** The word to type, in lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The word and what may follow it. */
  public String usage() {
    return usage;
  }

  /** The command of this word in any case; a slip of the finger counts if it can be no other. */
  static @Nullable Command of(String typed) {
    String word = String.join(" ", Shorthand.spellOut(typed.toLowerCase(Locale.ROOT)));
    @Nullable Command named = named(word);
    if (named != null) {
      return named;
    }
    boolean slip = word.length() >= SHORTEST_WITH_A_SLIP && !Repair.knows(word);
    List<Command> near =
        Arrays.stream(values())
            .filter(command -> slip && Slips.between(word, command.word(), 1) <= 1)
            .toList();
    return near.size() == 1 ? near.get(0) : null;
  }

  /** The command of exactly this word, in any case. */
  static @Nullable Command named(String word) {
    return Arrays.stream(values())
        .filter(command -> command.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(null);
  }
}
