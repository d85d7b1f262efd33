package coach.amble.slack.admin;

import coach.amble.coach.AdminResult;
import coach.amble.coach.Asker;
import coach.amble.gap.Gap;
import coach.amble.slack.Corner;
import coach.amble.slack.Parts;
import coach.amble.slack.Reply;
import coach.amble.slack.Texts;
import coach.amble.workspace.WorkspaceSettings;
import coach.amble.workspace.Workspaces;
import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** For the workspace's admins: its settings and the questions that the guide left open. */
public final class AdminCorner {
  private final Texts texts;
  private final Workspaces workspaces;

  public AdminCorner(Texts texts, Workspaces workspaces) {
    this.texts = texts;
    this.workspaces = workspaces;
  }

  public Corner corner() {
    return Corner.empty()
        .showing(AdminResult.class, this::show)
        .with(new SettingsForm(texts, workspaces));
  }

  private Reply show(AdminResult result, Asker asker) {
    return switch (result) {
      case AdminResult.Settings(var settings) -> settings(settings);
      case AdminResult.Changed() -> Reply.of(texts.say("admin.settings.changed"));
      case AdminResult.GapsOff() -> Reply.of(texts.say("admin.gaps.off"));
      case AdminResult.Gaps(var newest) when newest.isEmpty() ->
          Reply.of(texts.say("admin.gaps.none"));
      case AdminResult.Gaps(var newest) -> gaps(newest);
      case AdminResult.Refused() -> Reply.of(texts.say("admin.refused.text"));
    };
  }

  private Reply settings(WorkspaceSettings now) {
    String number =
        now.emergencyNumber().isBlank() ? texts.say("admin.settings.none") : now.emergencyNumber();
    boolean usual = now.emergencyText().isBlank() && now.sameDayText().isBlank();
    String text =
        texts.say(
            "admin.settings.text",
            Map.of(
                "number", number,
                "own", usual ? "no" : "yes",
                "gaps", now.keepsGaps() ? "yes" : "no"));
    var change = Parts.button(SettingsForm.ID, texts.say("admin.settings.change"), "settings");
    return Reply.of(text).with(Parts.actions("settings", List.of(change)));
  }

  private Reply gaps(List<Gap> newest) {
    List<String> lines = new ArrayList<>(List.of(texts.say("admin.gaps.title")));
    newest.forEach(gap -> lines.add(line(gap)));
    List<LayoutBlock> blocks = lines.stream().map(Parts::section).toList();
    return new Reply(String.join("\n", lines), blocks);
  }

  private String line(Gap gap) {
    String kind = gap.kind().name().toLowerCase(Locale.ROOT);
    return texts.say(
        "admin.gaps." + kind, Map.of("day", gap.askedOn().toString(), "question", gap.question()));
  }
}
