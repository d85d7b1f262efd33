package coach.amble.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionsTest {
  @TempDir Path folder;
  private RunningSandbox running;

  @BeforeEach
  void start() throws Exception {
    running = new RunningSandbox(folder);
  }

  @AfterEach
  void stop() throws Exception {
    running.close();
  }

  @Test
  void carriesTheFormAndClosesOnAnEmptyAnswer() throws Exception {
    View form = Open.form(running);

    Answer answer = running.anna().submits(form.id(), Map.of("minutes", "20", "when", "am"));

    JsonObject payload = running.bot.last().payload();
    JsonObject view = payload.getAsJsonObject("view");
    JsonObject values = view.getAsJsonObject("state").getAsJsonObject("values");
    assertThat(answer).isEqualTo(new Answer.Acknowledged());
    assertThat(payload.get("type").getAsString()).isEqualTo("view_submission");
    assertThat(view.get("callback_id").getAsString()).isEqualTo("walk");
    assertThat(view.get("hash").getAsString()).isEqualTo(form.hash());
    assertThat(values.toString())
        .contains("\"minutes\":{\"n\":{\"type\":\"number_input\",\"value\":\"20\"}}")
        .contains("\"value\":\"am\"");
    assertThat(running.anna().modal()).isEmpty();
  }

  @Test
  void whatSlackItselfFindsMissingIsNotSent() throws Exception {
    View form = Open.form(running);
    int before = running.bot.received().size();

    assertThat(running.anna().submits(form.id(), Map.of()))
        .isEqualTo(
            new Answer.ViewErrors(Map.of("minutes", "Please complete this required field.")));
    assertThat(running.anna().submits(form.id(), Map.of("minutes", "181")))
        .isEqualTo(new Answer.ViewErrors(Map.of("minutes", "Please enter 180 or less.")));
    assertThat(running.anna().submits(form.id(), Map.of("minutes", "1.5")))
        .isEqualTo(new Answer.ViewErrors(Map.of("minutes", "Please enter a whole number.")));
    assertThat(running.bot.received()).hasSize(before);
  }

  @Test
  void errorsKeepTheFormOpen() throws Exception {
    View form = Open.form(running);
    running.bot.next(
        FakeBot.Reply.json(
            "{\"response_action\":\"errors\",\"errors\":{\"minutes\":\"Too many\"}}"));

    assertThat(running.anna().submits(form.id(), Map.of("minutes", "20")))
        .isEqualTo(new Answer.ViewErrors(Map.of("minutes", "Too many")));
    assertThat(running.anna().modal()).isPresent();
  }

  @Test
  void anErrorAtAnUnknownBlockIsRefused() throws Exception {
    View form = Open.form(running);
    running.bot.next(
        FakeBot.Reply.json("{\"response_action\":\"errors\",\"errors\":{\"nope\":\"Too many\"}}"));

    assertThat(running.anna().submits(form.id(), Map.of("minutes", "20")))
        .isInstanceOf(Answer.InvalidAnswer.class);
  }

  @Test
  void anUpdateReplacesTheFormUnderItsId() throws Exception {
    View form = Open.form(running);
    JsonObject next = Sent.form();
    next.addProperty("callback_id", "thanks");
    running.bot.next(answerWith("update", next));

    running.anna().submits(form.id(), Map.of("minutes", "20"));

    View shown = running.anna().modal().orElseThrow();
    assertThat(shown.id()).isEqualTo(form.id());
    assertThat(shown.hash()).isNotEqualTo(form.hash());
    assertThat(shown.callbackId()).isEqualTo("thanks");
  }

  @Test
  void aPushPutsAnotherFormOnTopUpToThree() throws Exception {
    View first = Open.form(running);
    for (int i = 0; i < 3; i++) {
      running.bot.next(answerWith("push", Sent.form()));
    }

    View second = submitAndLook(first);
    View third = submitAndLook(second);
    assertThat(running.anna().submits(third.id(), Map.of("minutes", "20")))
        .isInstanceOfSatisfying(
            Answer.InvalidAnswer.class,
            invalid -> assertThat(invalid.error()).isEqualTo("push_limit_reached"));
    assertThat(second.json().get("root_view_id").getAsString()).isEqualTo(first.id());
    assertThat(third.json().get("previous_view_id").getAsString()).isEqualTo(second.id());
  }

  @Test
  void clearClosesTheWholeStack() throws Exception {
    View first = Open.form(running);
    running.bot.next(answerWith("push", Sent.form()));
    View second = submitAndLook(first);
    running.bot.next(FakeBot.Reply.json("{\"response_action\":\"clear\"}"));

    running.anna().submits(second.id(), Map.of("minutes", "20"));

    assertThat(running.anna().modal()).isEmpty();
  }

  @Test
  void onlyTheTopmostFormCanBeSent() throws Exception {
    View first = Open.form(running);
    running.bot.next(answerWith("push", Sent.form()));
    submitAndLook(first);

    assertThatThrownBy(() -> running.anna().submits(first.id(), Map.of("minutes", "20")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void closingTellsTheBotOnlyWhenItAsked() throws Exception {
    View noisy = Open.form(running);
    running.anna().closes(noisy.id());
    JsonObject payload = running.bot.last().payload();
    JsonObject quiet = Sent.form();
    quiet.addProperty("notify_on_close", false);
    View second = Open.modal(running, quiet);
    int before = running.bot.received().size();

    running.anna().closes(second.id());

    assertThat(payload.get("type").getAsString()).isEqualTo("view_closed");
    assertThat(payload.get("is_cleared").getAsBoolean()).isFalse();
    assertThat(running.bot.received()).hasSize(before);
    assertThat(running.anna().modal()).isEmpty();
  }

  @Test
  void aFailureLeavesTheFormOpen() throws Exception {
    View form = Open.form(running);
    running.bot.next(new FakeBot.Reply(500, "text/plain", "oops"));

    assertThat(running.anna().submits(form.id(), Map.of("minutes", "20")))
        .isEqualTo(new Answer.HttpProblem(500));
    assertThat(running.anna().modal()).isPresent();
  }

  private View submitAndLook(View view) {
    running.anna().submits(view.id(), Map.of("minutes", "20"));
    return running.anna().modal().orElseThrow();
  }

  private static FakeBot.Reply answerWith(String action, JsonObject view) {
    return FakeBot.Reply.json(Json.object("response_action", action, "view", view).toString());
  }
}
