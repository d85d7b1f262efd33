package coach.amble.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrencyTest {
  @TempDir Path folder;

  @Test
  void manyAtOnceLoseNothingAndAllIsInTheFile() throws Exception {
    try (RunningSandbox running = new RunningSandbox(folder);
        ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Callable<Answer>> lines =
          IntStream.range(0, 120)
              .mapToObj(i -> (Callable<Answer>) () -> person(running, i).says("line " + i))
              .toList();

      for (Future<Answer> answer : threads.invokeAll(lines)) {
        assertThat(answer.get()).isEqualTo(new Answer.Acknowledged());
      }

      String saved = Files.readString(folder.resolve("state.json"));
      assertThat(IntStream.range(0, 120)).allMatch(i -> saved.contains("\"line " + i + "\""));
    }
  }

  @Test
  void ofManyPostsToOneChannelInOneSecondOneIsTaken() throws Exception {
    try (RunningSandbox running = new RunningSandbox(folder);
        ExecutorService threads = Executors.newFixedThreadPool(8)) {
      Callable<JsonObject> post = () -> running.api("chat.postMessage", Sent.message("Hi"));

      for (Future<JsonObject> answer :
          threads.invokeAll(IntStream.range(0, 16).mapToObj(i -> post).toList())) {
        assertThat(answer.get().has("ok")).isTrue();
      }

      assertThat(running.anna().messages()).hasSize(1);
    }
  }

  private static SandboxPerson person(RunningSandbox running, int number) {
    return running.sandbox.people().get(number % 6);
  }
}
