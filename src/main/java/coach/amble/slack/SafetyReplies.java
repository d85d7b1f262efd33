package coach.amble.slack;

import coach.amble.understanding.safety.RedFlag;
import coach.amble.workspace.WorkspaceId;
import coach.amble.workspace.WorkspaceSettings;
import coach.amble.workspace.Workspaces;
import java.util.List;
import java.util.Map;

/** What to say when something needs a clinician. Workspaces can set their own words and number. */
final class SafetyReplies {
  private final Texts texts;
  private final Workspaces workspaces;

  SafetyReplies(Texts texts, Workspaces workspaces) {
    this.texts = texts;
    this.workspaces = workspaces;
  }

  /** The urgent text and nothing else, but the button that ends the hold. */
  Reply urgent(WorkspaceId workspace, RedFlag flag) {
    WorkspaceSettings settings = workspaces.settings(workspace);
    String text =
        switch (flag.help()) {
          case EMERGENCY ->
              own(settings.emergencyText(), "safety.emergency.text", number(settings));
          case SAME_DAY -> own(settings.sameDayText(), "safety.same_day.text", number(settings));
        };
    return Reply.of(text + "\n" + texts.say("safety.hold.text"))
        .with(
            Parts.actions(
                "hold",
                List.of(Parts.button(ResumeAction.ID, texts.say("safety.hold.resume"), "resume"))));
  }

  private String own(String set, String key, String number) {
    return set.isBlank() ? texts.say(key, Map.of("number", number)) : Mrkdwn.escape(set);
  }

  private String number(WorkspaceSettings settings) {
    return settings.emergencyNumber().isBlank()
        ? texts.say("safety.number.text")
        : settings.emergencyNumber();
  }

  /** The normal reply and one line on when to get help. */
  Reply withNote(Reply reply) {
    return reply.withLine(texts.say("safety.note.text"));
  }

  /** What to ask before the programme goes on. */
  Reply stillOnHold() {
    return Reply.of(texts.say("safety.hold.question"))
        .with(
            Parts.actions(
                "hold",
                List.of(Parts.button(ResumeAction.ID, texts.say("safety.hold.resume"), "resume"))));
  }
}
