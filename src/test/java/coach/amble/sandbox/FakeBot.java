package coach.amble.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Stands where Amble's gateway stands; keeps what it gets and answers as told. */
final class FakeBot extends HttpServlet {
  private static final long serialVersionUID = 1;

  record Reply(int status, String contentType, String body) {
    static final Reply EMPTY = new Reply(200, "text/plain", "");

    static Reply json(String body) {
      return new Reply(200, "application/json", body);
    }
  }

  record Received(Map<String, String> headers, String body) {
    String header(String name) {
      return headers.getOrDefault(name, "");
    }

    Map<String, String> form() {
      return Forms.decode(body);
    }

    JsonObject payload() {
      return JsonParser.parseString(form().getOrDefault("payload", "{}")).getAsJsonObject();
    }

    JsonObject event() {
      return JsonParser.parseString(body).getAsJsonObject();
    }
  }

  private final transient List<Received> received = new CopyOnWriteArrayList<>();
  private final transient Queue<Function<Received, Reply>> once = new ConcurrentLinkedQueue<>();

  /** Answers the next request like this; those without an answer get an empty 200. */
  void next(Reply reply) {
    next(request -> reply);
  }

  void next(Function<Received, Reply> reply) {
    once.add(reply);
  }

  List<Received> received() {
    return received;
  }

  Received last() {
    return received.getLast();
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Received got = read(request);
    received.add(got);
    Function<Received, Reply> told = once.poll();
    Reply reply = told == null ? Reply.EMPTY : told.apply(got);
    response.setStatus(reply.status());
    response.setContentType(reply.contentType());
    response.getOutputStream().write(reply.body().getBytes(UTF_8));
  }

  private static Received read(HttpServletRequest request) throws IOException {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    Collections.list(request.getHeaderNames())
        .forEach(name -> headers.put(name, request.getHeader(name)));
    return new Received(headers, new String(request.getInputStream().readAllBytes(), UTF_8));
  }
}
