package coach.amble.slack;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.NumberInputElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewState;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the form for a walk looks like, and how to read it. */
final class LogWalkForm {
  static final String MINUTES = "minutes";
  static final String DAY = "day";

  private final Texts texts;

  LogWalkForm(Texts texts) {
    this.texts = texts;
  }

  View view(LocalDate today) {
    return View.builder()
        .type("modal")
        .callbackId(LogWalk.CALLBACK)
        .title(ViewTitle.builder().type("plain_text").text(texts.say("walk.log.title")).build())
        .submit(ViewSubmit.builder().type("plain_text").text(texts.say("walk.log.submit")).build())
        .close(ViewClose.builder().type("plain_text").text(texts.say("walk.log.close")).build())
        .blocks(
            List.of(
                input(
                    MINUTES,
                    NumberInputElement.builder().actionId(MINUTES).decimalAllowed(false).build()),
                input(
                    DAY,
                    DatePickerElement.builder()
                        .actionId(DAY)
                        .initialDate(today.toString())
                        .build())))
        .build();
  }

  private LayoutBlock input(String id, BlockElement element) {
    var block =
        InputBlock.builder()
            .blockId(id)
            .label(Parts.plain(texts.say("walk.log." + id)))
            .element(element);
    return id.equals(MINUTES)
        ? block.hint(Parts.plain(texts.say("walk.log.minutes.hint"))).build()
        : block.build();
  }

  /** The answer in the block; an empty one if there is none. */
  static ViewState.Value value(Map<String, Map<String, ViewState.Value>> values, String id) {
    return values.getOrDefault(id, Map.of()).getOrDefault(id, new ViewState.Value());
  }
}
