package coach.amble.slack;

import coach.amble.gap.Gap;
import coach.amble.gap.Gaps;
import coach.amble.workspace.WorkspaceId;
import coach.amble.workspace.WorkspaceSettings;
import coach.amble.workspace.Workspaces;
import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** For the workspace's admins: its settings and the questions that the guide left open. */
final class AdminReplies {
  private final Texts texts;
  private final Profiles profiles;
  private final Workspaces workspaces;
  private final Gaps gaps;

  AdminReplies(Texts texts, Profiles profiles, Workspaces workspaces, Gaps gaps) {
    this.texts = texts;
    this.profiles = profiles;
    this.workspaces = workspaces;
    this.gaps = gaps;
  }

  boolean isAdmin(Asker asker) {
    return profiles.isAdmin(asker.person().userId());
  }

  WorkspaceSettings current(WorkspaceId workspace) {
    return workspaces.settings(workspace);
  }

  Reply settings(Asker asker) {
    if (!isAdmin(asker)) {
      return refusal();
    }
    WorkspaceSettings now = workspaces.settings(asker.person().workspace());
    String number =
        now.emergencyNumber().isBlank() ? texts.say("admin.settings.none") : now.emergencyNumber();
    String text =
        texts.say(
            "admin.settings.text",
            Map.of(
                "number", number,
                "own", now.emergencyText().isBlank() && now.sameDayText().isBlank() ? "no" : "yes",
                "gaps", now.keepsGaps() ? "yes" : "no"));
    return Reply.of(text)
        .with(
            Parts.actions(
                "settings",
                List.of(
                    Parts.button(
                        SettingsForm.OPEN, texts.say("admin.settings.change"), "settings"))));
  }

  /** Turning gaps off deletes those that were kept. */
  Reply change(Asker asker, WorkspaceSettings settings) {
    if (!isAdmin(asker)) {
      return refusal();
    }
    WorkspaceId workspace = asker.person().workspace();
    workspaces.change(workspace, settings);
    if (!settings.keepsGaps()) {
      gaps.forgetAll(workspace);
    }
    return Reply.of(texts.say("admin.settings.changed"));
  }

  Reply gaps(Asker asker) {
    if (!isAdmin(asker)) {
      return refusal();
    }
    WorkspaceId workspace = asker.person().workspace();
    if (!workspaces.settings(workspace).keepsGaps()) {
      return Reply.of(texts.say("admin.gaps.off"));
    }
    List<Gap> newest = gaps.newest(workspace);
    if (newest.isEmpty()) {
      return Reply.of(texts.say("admin.gaps.none"));
    }
    List<String> lines = new ArrayList<>(List.of(texts.say("admin.gaps.title")));
    newest.forEach(gap -> lines.add(line(gap)));
    List<LayoutBlock> blocks = new ArrayList<>();
    lines.forEach(line -> blocks.add(Parts.section(line)));
    return new Reply(String.join("\n", lines), blocks);
  }

  private String line(Gap gap) {
    String kind = gap.kind().name().toLowerCase(Locale.ROOT);
    return texts.say(
        "admin.gaps." + kind, Map.of("day", gap.askedOn().toString(), "question", gap.question()));
  }

  private Reply refusal() {
    return Reply.of(texts.say("admin.refused.text"));
  }
}
