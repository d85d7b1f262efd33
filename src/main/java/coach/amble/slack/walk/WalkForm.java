package coach.amble.slack.walk;

import coach.amble.coach.Asker;
import coach.amble.slack.Form;
import coach.amble.slack.Parts;
import coach.amble.slack.Texts;
import coach.amble.understanding.talk.Intent;
import coach.amble.walk.Minutes;
import coach.amble.walk.WalkLog;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.NumberInputElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The form for a walk: minutes and day. Ends in the same Intent as a typed "yesterday 15". */
final class WalkForm implements Form {
  static final String ID = "walk.log";

  private static final String MINUTES = "minutes";
  private static final String DAY = "day";

  private final Texts texts;

  WalkForm(Texts texts) {
    this.texts = texts;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Optional<View> view(Asker asker) {
    return asker.member().map(member -> view(member.today(asker.now())));
  }

  private View view(LocalDate today) {
    return Parts.modal(
        ID,
        texts.form("walk.log"),
        List.of(
            InputBlock.builder()
                .blockId(MINUTES)
                .label(Parts.plain(texts.say("walk.log.minutes")))
                .hint(Parts.plain(texts.say("walk.log.minutes.hint")))
                .element(
                    NumberInputElement.builder().actionId(MINUTES).decimalAllowed(false).build())
                .build(),
            InputBlock.builder()
                .blockId(DAY)
                .label(Parts.plain(texts.say("walk.log.day")))
                .element(
                    DatePickerElement.builder().actionId(DAY).initialDate(today.toString()).build())
                .build()));
  }

  @Override
  public Filled read(Asker asker, Map<String, Map<String, ViewState.Value>> values) {
    return asker
        .member()
        .map(member -> read(member.today(asker.now()), values))
        .orElseGet(Filled.Ignored::new);
  }

  private Filled read(LocalDate today, Map<String, Map<String, ViewState.Value>> values) {
    @Nullable Integer minutes = minutes(values);
    @Nullable LocalDate day = day(values);
    Map<String, String> wrong = wrong(minutes, day, today);
    return wrong.isEmpty()
        ? new Filled.Asks(new Intent.Done(minutes, null, day))
        : new Filled.Wrong(wrong);
  }

  private Map<String, String> wrong(
      @Nullable Integer minutes, @Nullable LocalDate day, LocalDate today) {
    Map<String, String> wrong = new HashMap<>();
    if (minutes == null || !Minutes.areWalk(minutes)) {
      wrong.put(MINUTES, texts.say("walk.log.minutes.error"));
    }
    if (day == null || !WalkLog.accepts(day, today)) {
      wrong.put(DAY, texts.say("walk.log.day.error"));
    }
    return wrong;
  }

  private static @Nullable Integer minutes(Map<String, Map<String, ViewState.Value>> values) {
    String typed = Form.value(values, MINUTES).getValue();
    return typed != null && typed.strip().matches("\\d{1,6}")
        ? Integer.valueOf(typed.strip())
        : null;
  }

  private static @Nullable LocalDate day(Map<String, Map<String, ViewState.Value>> values) {
    String chosen = Form.value(values, DAY).getSelectedDate();
    try {
      return chosen == null ? null : LocalDate.parse(chosen);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
