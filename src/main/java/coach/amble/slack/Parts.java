package coach.amble.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import java.util.List;

/** Pieces of a message, within Slack's limits. Texts are mrkdwn, already escaped. */
public final class Parts {
  private static final int LONGEST_TEXT = 2_900;
  private static final int LONGEST_BUTTON = 75;

  private Parts() {}

  public static LayoutBlock header(String text) {
    return HeaderBlock.builder().text(plain(text)).build();
  }

  public static LayoutBlock section(String text) {
    return SectionBlock.builder().text(mrkdwn(text)).build();
  }

  /** A section that can be told apart by its block id. */
  public static LayoutBlock named(String blockId, String text) {
    return SectionBlock.builder().blockId(blockId).text(mrkdwn(text)).build();
  }

  public static LayoutBlock context(String text) {
    return ContextBlock.builder().elements(List.of(mrkdwn(text))).build();
  }

  public static LayoutBlock actions(String blockId, List<? extends BlockElement> elements) {
    return ActionsBlock.builder().blockId(blockId).elements(List.copyOf(elements)).build();
  }

  public static ButtonElement button(String actionId, String label, String value) {
    return ButtonElement.builder()
        .actionId(actionId)
        .text(plain(cut(label, LONGEST_BUTTON)))
        .value(value)
        .build();
  }

  /** A form; what it submits has the id too. */
  public static View modal(String id, Texts.FormFrame frame, List<LayoutBlock> fields) {
    return View.builder()
        .type("modal")
        .callbackId(id)
        .title(ViewTitle.builder().type("plain_text").text(frame.title()).build())
        .submit(ViewSubmit.builder().type("plain_text").text(frame.submit()).build())
        .close(ViewClose.builder().type("plain_text").text(frame.close()).build())
        .blocks(fields)
        .build();
  }

  /** A label no longer than Slack shows on buttons and in menus. */
  public static String cutLabel(String label) {
    return cut(label, LONGEST_BUTTON);
  }

  public static PlainTextObject plain(String text) {
    return PlainTextObject.builder().text(text).emoji(true).build();
  }

  private static MarkdownTextObject mrkdwn(String text) {
    return MarkdownTextObject.builder().text(cut(text, LONGEST_TEXT)).verbatim(true).build();
  }

  /** Cuts without splitting a character. */
  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
    return text.substring(0, end) + "…";
  }
}
