package coach.amble.talk;

/** What can be typed after the slash command, and, but for the word, in a direct message. */
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

  private final String usage;

  Command(String usage) {
    this.usage = usage;
  }

  public String usage() {
    return usage;
  }
}
