package coach.amble.slack;

import coach.amble.workspace.WorkspaceSettings;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewState;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the form for the workspace's settings looks like, and how to read it. */
final class SettingsForm {
  static final String OPEN = "admin.settings";
  static final String CALLBACK = "admin.settings";

  /** Keys of what the form says. */
  static final List<String> TEXTS =
      List.of(
          "title",
          "submit",
          "close",
          "number",
          "number.hint",
          "emergency",
          "emergency.hint",
          "same_day",
          "same_day.hint",
          "gaps",
          "gaps.hint",
          "gaps.yes",
          "gaps.no");

  private static final String NUMBER = "number";
  private static final String EMERGENCY = "emergency";
  private static final String SAME_DAY = "same_day";
  private static final String GAPS = "gaps";

  private final Texts texts;

  SettingsForm(Texts texts) {
    this.texts = texts;
  }

  View view(WorkspaceSettings now) {
    return View.builder()
        .type("modal")
        .callbackId(CALLBACK)
        .title(ViewTitle.builder().type("plain_text").text(label("title")).build())
        .submit(ViewSubmit.builder().type("plain_text").text(label("submit")).build())
        .close(ViewClose.builder().type("plain_text").text(label("close")).build())
        .blocks(
            List.of(
                text(NUMBER, now.emergencyNumber(), WorkspaceSettings.LONGEST_NUMBER),
                text(EMERGENCY, now.emergencyText(), WorkspaceSettings.LONGEST_TEXT),
                text(SAME_DAY, now.sameDayText(), WorkspaceSettings.LONGEST_TEXT),
                gaps(now.keepsGaps())))
        .build();
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
        .label(Parts.plain(label(id)))
        .hint(Parts.plain(label(id + ".hint")))
        .element(now.isEmpty() ? field.build() : field.initialValue(now).build())
        .build();
  }

  private LayoutBlock gaps(boolean now) {
    OptionObject yes = option("yes");
    OptionObject no = option("no");
    var choice = RadioButtonsElement.builder().actionId(GAPS).options(List.of(no, yes));
    return InputBlock.builder()
        .blockId(GAPS)
        .label(Parts.plain(label(GAPS)))
        .hint(Parts.plain(label(GAPS + ".hint")))
        .element(choice.initialOption(now ? yes : no).build())
        .build();
  }

  private OptionObject option(String value) {
    return OptionObject.builder().text(Parts.plain(label(GAPS + "." + value))).value(value).build();
  }

  private String label(String key) {
    return texts.say("admin.form." + key);
  }

  static WorkspaceSettings read(Map<String, Map<String, ViewState.Value>> values) {
    var chosen = LogWalkForm.value(values, GAPS).getSelectedOption();
    return new WorkspaceSettings(
        typed(values, NUMBER, WorkspaceSettings.LONGEST_NUMBER),
        typed(values, EMERGENCY, WorkspaceSettings.LONGEST_TEXT),
        typed(values, SAME_DAY, WorkspaceSettings.LONGEST_TEXT),
        chosen != null && "yes".equals(chosen.getValue()));
  }

  private static String typed(
      Map<String, Map<String, ViewState.Value>> values, String id, int longest) {
    String typed = Objects.requireNonNullElse(LogWalkForm.value(values, id).getValue(), "").strip();
    return typed.substring(0, Math.min(longest, typed.length()));
  }
}
