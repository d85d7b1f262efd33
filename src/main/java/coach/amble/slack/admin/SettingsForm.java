package coach.amble.slack.admin;

import coach.amble.coach.Asker;
import coach.amble.slack.Form;
import coach.amble.slack.Parts;
import coach.amble.slack.Texts;
import coach.amble.understanding.talk.Intent;
import coach.amble.workspace.WorkspaceSettings;
import coach.amble.workspace.Workspaces;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The form for the workspace's settings. */
final class SettingsForm implements Form {
  static final String ID = "admin.settings";

  private static final String NUMBER = "number";
  private static final String EMERGENCY = "emergency";
  private static final String SAME_DAY = "same_day";
  private static final String GAPS = "gaps";

  private final Texts texts;
  private final Workspaces workspaces;

  SettingsForm(Texts texts, Workspaces workspaces) {
    this.texts = texts;
    this.workspaces = workspaces;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Optional<View> view(Asker asker) {
    WorkspaceSettings now = workspaces.settings(asker.person().workspace());
    return Optional.of(
        Parts.modal(
            ID,
            texts.form("admin.form"),
            List.of(
                text(NUMBER, now.emergencyNumber(), WorkspaceSettings.LONGEST_NUMBER),
                text(EMERGENCY, now.emergencyText(), WorkspaceSettings.LONGEST_TEXT),
                text(SAME_DAY, now.sameDayText(), WorkspaceSettings.LONGEST_TEXT),
                gaps(now.keepsGaps()))));
  }

  private LayoutBlock text(String id, String now, int longest) {
    var field =
        PlainTextInputElement.builder()
            .actionId(id)
            .multiline(longest > WorkspaceSettings.LONGEST_NUMBER)
            .maxLength(longest);
    return InputBlock.builder()
        .blockId(id)
        .optional(true)
        .label(Parts.plain(texts.say("admin.form." + id)))
        .hint(Parts.plain(texts.say("admin.form." + id + ".hint")))
        .element(now.isEmpty() ? field.build() : field.initialValue(now).build())
        .build();
  }

  private LayoutBlock gaps(boolean now) {
    OptionObject yes = option("yes", texts.say("admin.form.gaps.yes"));
    OptionObject no = option("no", texts.say("admin.form.gaps.no"));
    var choice = RadioButtonsElement.builder().actionId(GAPS).options(List.of(no, yes));
    return InputBlock.builder()
        .blockId(GAPS)
        .label(Parts.plain(texts.say("admin.form.gaps")))
        .hint(Parts.plain(texts.say("admin.form.gaps.hint")))
        .element(choice.initialOption(now ? yes : no).build())
        .build();
  }

  private static OptionObject option(String value, String label) {
    return OptionObject.builder().text(Parts.plain(label)).value(value).build();
  }

  @Override
  public Filled read(Asker asker, Map<String, Map<String, ViewState.Value>> values) {
    var chosen = Form.value(values, GAPS).getSelectedOption();
    return new Filled.Asks(
        new Intent.ChangeSettings(
            typed(values, NUMBER, WorkspaceSettings.LONGEST_NUMBER),
            typed(values, EMERGENCY, WorkspaceSettings.LONGEST_TEXT),
            typed(values, SAME_DAY, WorkspaceSettings.LONGEST_TEXT),
            chosen != null && "yes".equals(chosen.getValue())));
  }

  private static String typed(
      Map<String, Map<String, ViewState.Value>> values, String id, int longest) {
    String typed = Objects.requireNonNullElse(Form.value(values, id).getValue(), "").strip();
    return typed.substring(0, Math.min(longest, typed.length()));
  }
}
