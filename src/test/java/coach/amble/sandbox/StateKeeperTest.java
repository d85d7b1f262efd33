package coach.amble.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateKeeperTest {
  @TempDir Path folder;

  @Test
  void aRestartLosesNothing() throws Exception {
    JsonObject before;
    View modal;
    try (RunningSandbox first = new RunningSandbox(folder)) {
      first.clock.advanceTo(SettableTime.MONDAY.plus(Duration.ofDays(2)));
      first.api("chat.postMessage", Sent.messageWithButton("Walk?", "Done"));
      first.api("views.publish", Json.object("user_id", "U01ANNA", "view", Sent.home("Hi")));
      modal = Open.form(first);
      before = state(first);
    }

    try (RunningSandbox second = new RunningSandbox(folder)) {
      assertThat(state(second)).isEqualTo(before);
      assertThat(second.clock.ahead()).isEqualTo(Duration.ofDays(2));
      assertThat(second.anna().modal()).contains(modal);
      assertThat(second.anna().presses("Done")).isEqualTo(new Answer.Acknowledged());
    }
  }

  @Test
  void stampsGoOnAfterARestart() throws Exception {
    String first;
    try (RunningSandbox running = new RunningSandbox(folder)) {
      running.anna().says("one");
      first = running.anna().messages().getLast().ts();
    }

    try (RunningSandbox running = new RunningSandbox(folder)) {
      running.anna().says("two");
      assertThat(running.anna().messages().getLast().ts()).isGreaterThan(first);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not json",
        "[]",
        "{\"format\":9}",
        "{\"format\":1,\"desks\":{\"U01ANNA\":{\"messages\":[{}]}}}"
      })
  void anUnreadableFileIsPutAsideAndTheCompanyStartsAfresh(String content) throws Exception {
    Path file = folder.resolve("state.json");
    Files.writeString(file, content);

    try (RunningSandbox running = new RunningSandbox(folder)) {
      assertThat(running.sandbox.people()).hasSize(6);
      assertThat(running.anna().messages()).isEmpty();
      assertThat(folder.resolve("state.json.broken")).hasContent(content);
      running.anna().says("hello");
      assertThat(file).content().contains("hello");
    }
  }

  private static JsonObject state(RunningSandbox running) throws Exception {
    String body = running.get("/sandbox/page/state?person=U01ANNA").body();
    return Json.parseObject(body).orElseThrow();
  }
}
