package coach.amble.sandbox;

/** The ways in which people reach the bot. */
record Conversation(Events events, SlashCommands commands, Taps taps, Submissions submissions) {

  Conversation(Workspace workspace, Outbound outbound) {
    this(
        new Events(workspace, outbound),
        new SlashCommands(workspace, outbound),
        new Taps(workspace, outbound),
        new Submissions(workspace, outbound));
  }
}
