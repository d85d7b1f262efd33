package coach.amble.talk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What can follow "/walk": the list from which its help is made and by which it is read. */
public enum Command {
  START("start", "Get to know the coach and say yes or no to nudges", "start"),
  DONE("done [minutes]", "Record a walk; without minutes, what the nudge suggested", "done 10"),
  SKIP("skip", "Not this time", "skip"),
  SNOOZE("snooze [minutes]", "Ask again later", "snooze 20"),
  PAIN("pain [0 to 10]", "Say how your back is", "pain 4"),
  ASK("ask [question]", "Ask the walking guide", "ask should I walk when it hurts?"),
  STATS("stats", "See your minutes", "stats"),
  UNDO("undo", "Take back the last record", "undo"),
  PAUSE("pause [until when]", "No nudges for a while", "pause until friday"),
  RESUME("resume", "Start nudges again", "resume"),
  STOP("stop", "No nudges any more", "stop"),
  TEAM(
      "team [create NAME, join NAME, leave]",
      "See, make, join or leave a team",
      "team join Lighthouse"),
  HELP("help", "Show this list", "help");

  private static final int SHORTEST_WITH_A_SLIP = 4;

  private final String usage;
  private final String meaning;
  private final String example;

  Command(String usage, String meaning, String example) {
    this.usage = usage;
    this.meaning = meaning;
    this.example = example;
  }

  /** The word to type, in lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The word and what may follow it. */
  public String usage() {
    return usage;
  }

  /** What it does, in a few words. */
  public String meaning() {
    return meaning;
  }

  /** Something that works when typed. */
  public String example() {
    return example;
  }

  /** The command of this word in any case; a slip of the finger counts if it can be no other. */
  static @Nullable Command of(String typed) {
    String word = String.join(" ", Shorthand.spellOut(typed.toLowerCase(Locale.ROOT)));
    for (Command command : values()) {
      if (command.word().equals(word)) {
        return command;
      }
    }
    boolean slip = word.length() >= SHORTEST_WITH_A_SLIP && !Repair.knows(word);
    List<Command> near =
        Arrays.stream(values())
            .filter(command -> slip && Slips.between(word, command.word(), 1) <= 1)
            .toList();
    return near.size() == 1 ? near.get(0) : null;
  }
}
