package coach.amble.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LongPollsTest {
  @TempDir Path folder;
  private final AtomicLong version = new AtomicLong(17);
  private final CountDownLatch asked = new CountDownLatch(1);

  @Test
  void aNewerVersionIsAnsweredAtOnce() throws Exception {
    try (Served served = serve(Duration.ofSeconds(25))) {
      assertThat(ask(served, 16).get(5, TimeUnit.SECONDS).body()).isEqualTo("{\"version\":17}");
    }
  }

  @Test
  void aChangeEndsTheWait() throws Exception {
    LongPolls polls = new LongPolls(version::get, Duration.ofSeconds(25));
    try (Served served = serve(polls)) {
      CompletableFuture<HttpResponse<String>> answer = ask(served, 17);
      asked.await(5, TimeUnit.SECONDS);
      assertThat(answer).isNotDone();

      version.set(18);
      polls.wake();

      assertThat(answer.get(5, TimeUnit.SECONDS).body()).isEqualTo("{\"version\":18}");
      assertThat(polls.waiting()).isZero();
    }
  }

  @Test
  void patienceEndsWithTheSameVersion() throws Exception {
    try (Served served = serve(Duration.ofMillis(50))) {
      HttpResponse<String> answer = ask(served, 17).get(5, TimeUnit.SECONDS);

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).isEqualTo("{\"version\":17}");
    }
  }

  @Test
  void theEndOfTheProgramEndsTheWait() throws Exception {
    LongPolls polls = new LongPolls(version::get, Duration.ofSeconds(25));
    try (Served served = serve(polls)) {
      CompletableFuture<HttpResponse<String>> waiting = ask(served, 17);
      asked.await(5, TimeUnit.SECONDS);

      polls.end();

      assertThat(waiting.get(5, TimeUnit.SECONDS).body()).isEqualTo("{\"version\":17}");
      assertThat(ask(served, 17).get(5, TimeUnit.SECONDS).body()).isEqualTo("{\"version\":17}");
    }
  }

  private Served serve(Duration patience) throws Exception {
    return serve(new LongPolls(version::get, patience));
  }

  private Served serve(LongPolls polls) throws Exception {
    HttpServlet servlet =
        new HttpServlet() {
          private static final long serialVersionUID = 1;

          @Override
          protected void doGet(HttpServletRequest request, HttpServletResponse response)
              throws IOException {
            polls.answer(Long.parseLong(request.getParameter("after")), request, response);
            asked.countDown();
          }
        };
    return new Served(folder, Map.of("/changes", servlet));
  }

  private static CompletableFuture<HttpResponse<String>> ask(Served served, long after) {
    HttpRequest request = HttpRequest.newBuilder(served.at("/changes?after=" + after)).build();
    return HttpClient.newHttpClient().sendAsync(request, BodyHandlers.ofString());
  }
}
