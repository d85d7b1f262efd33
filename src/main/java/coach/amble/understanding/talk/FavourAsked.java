package coach.amble.understanding.talk;

import org.jspecify.annotations.Nullable;

/** What was meant for a colleague: "who has my stapler?", "could you print the contract". */
final class FavourAsked implements Recogniser {
  private static final Phrases FAVOUR =
      Phrases.of(
          """
          ^ <opener>? who|whose is|has|have|got|left|took|wants|moved|stole|ate|broke ~
          can|could|would|will you|u|someone|anyone|anybody|somebody please|kindly? ~ send|resend|forward|print|upload|share|fix|review|approve|order|reschedule|merge|sign|scan|bring|fetch|call|ring|water|clean|collect|deliver|reply
          """);
  private static final Phrases OURS =
      Phrases.of(
          """
          <nudge> me|us
          walk|walks|walking|walked|minutes|minute|back|backs|progress|stats|summary|report|#min|pain|reminder|reminders|nudge|nudges|guide|tips|exercise|exercises
          """);

  @Override
  public @Nullable Intent in(Message message) {
    Tokens tokens = message.tokens();
    return FAVOUR.in(tokens) && !OURS.in(tokens)
        ? new Intent.Unknown(Intent.Problem.UNCLEAR)
        : null;
  }
}
