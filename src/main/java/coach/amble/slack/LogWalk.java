package coach.amble.slack;

import coach.amble.member.Member;
import coach.amble.understanding.talk.Intent;
import coach.amble.walk.Minutes;
import coach.amble.walk.WalkLog;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The form for a walk: minutes and day. Ends in the same Intent as a typed "yesterday 15". */
final class LogWalk {
  static final String OPEN = "walk.log";
  static final String CALLBACK = "walk.log";

  private final Requests requests;
  private final LogWalkForm form;
  private final Coach coach;
  private final Texts texts;

  LogWalk(Requests requests, LogWalkForm form, Coach coach, Texts texts) {
    this.requests = requests;
    this.form = form;
    this.coach = coach;
    this.texts = texts;
  }

  /** The trigger lives 3 s, so the form is opened before anything else. */
  Response open(BlockActionRequest request, ActionContext context)
      throws IOException, SlackApiException {
    var payload = request.getPayload();
    Asker asker = requests.asker(payload.getTeam().getId(), payload.getUser().getId());
    Optional<Member> member = asker.member();
    if (member.isPresent()) {
      View view = form.view(member.get().today(asker.now()));
      context.client().viewsOpen(r -> r.triggerId(payload.getTriggerId()).view(view));
    }
    return context.ack();
  }

  Response submitted(ViewSubmissionRequest request, ViewSubmissionContext context) {
    var payload = request.getPayload();
    Asker asker = requests.asker(payload.getTeam().getId(), payload.getUser().getId());
    Optional<Member> member = asker.member();
    if (member.isEmpty()) {
      return context.ack();
    }
    Map<String, Map<String, ViewState.Value>> values = payload.getView().getState().getValues();
    @Nullable Integer minutes = minutes(values);
    @Nullable LocalDate day = day(values);
    Map<String, String> errors = errors(minutes, day, member.get().today(asker.now()));
    if (!errors.isEmpty() || minutes == null) {
      return context.ack(r -> r.responseAction("errors").errors(errors));
    }
    Intent done = new Intent.Done(minutes, null, day);
    requests.answerOnce(asker, payload.getView().getId(), () -> coach.answer(asker, done, false));
    return context.ack();
  }

  private Map<String, String> errors(
      @Nullable Integer minutes, @Nullable LocalDate day, LocalDate today) {
    Map<String, String> errors = new HashMap<>();
    if (minutes == null || minutes < 1 || !new Minutes(minutes).isWalk()) {
      errors.put(LogWalkForm.MINUTES, texts.say("walk.log.minutes.error"));
    }
    if (day == null || !WalkLog.accepts(day, today)) {
      errors.put(LogWalkForm.DAY, texts.say("walk.log.day.error"));
    }
    return errors;
  }

  private static @Nullable Integer minutes(Map<String, Map<String, ViewState.Value>> values) {
    String typed = LogWalkForm.value(values, LogWalkForm.MINUTES).getValue();
    return typed != null && typed.strip().matches("\\d{1,6}")
        ? Integer.valueOf(typed.strip())
        : null;
  }

  private static @Nullable LocalDate day(Map<String, Map<String, ViewState.Value>> values) {
    String chosen = LogWalkForm.value(values, LogWalkForm.DAY).getSelectedDate();
    try {
      return chosen == null ? null : LocalDate.parse(chosen);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
