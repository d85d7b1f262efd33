package coach.amble.sandbox;

import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The page's own API over HTTP. */
final class PageEndpoint {
  private static final int MOST_BYTES = 64 * 1024;
  private final PageState state;
  private final PageActions actions;
  private final LongPolls polls;

  PageEndpoint(PageState state, PageActions actions, LongPolls polls) {
    this.state = state;
    this.actions = actions;
    this.polls = polls;
  }

  void handle(String what, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<PageGuard.Stop> stop = PageGuard.check(request);
    if (stop.isPresent()) {
      Bodies.line(response, stop.get().status(), stop.get().line());
      return;
    }
    switch (request.getMethod()) {
      case "GET" -> get(what, request, response);
      case "POST" -> post(what, request, response);
      default -> Bodies.line(response, 405, "Only GET and POST.");
    }
  }

  private void get(String what, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (what) {
      case "state" -> state(request, response);
      case "changes" -> changes(request, response);
      default -> Bodies.line(response, 404, "There is no such thing.");
    }
  }

  private void state(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String person = request.getParameter("person");
    Optional<JsonObject> shown = state.of(person == null ? "" : person);
    if (shown.isPresent()) {
      Bodies.json(response, 200, shown.get());
    } else {
      Bodies.line(response, 404, "There is no such person.");
    }
  }

  private void changes(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String after = request.getParameter("after");
    if (after == null || !after.matches("\\d{1,18}")) {
      Bodies.line(response, 400, "after must be a version.");
    } else {
      polls.answer(Long.parseLong(after), request, response);
    }
  }

  private void post(String what, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<String> body = Bodies.read(request, MOST_BYTES);
    if (body.isEmpty()) {
      Bodies.line(response, 413, "At most 64 kB.");
      return;
    }
    Optional<JsonObject> json = Json.parseObject(body.get());
    if (json.isEmpty()) {
      Bodies.line(response, 400, "Not a JSON object.");
      return;
    }
    Optional<JsonObject> answer = actions.run(what, json.get());
    if (answer.isPresent()) {
      Bodies.json(response, 200, answer.get());
    } else {
      Bodies.line(response, 404, "There is no such thing.");
    }
  }
}
