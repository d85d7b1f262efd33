package coach.amble.sandbox;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** Requests that wait for a change without a thread each. */
final class LongPolls {
  private static final int MOST = 64;
  private final Set<LongPoll> waiting = ConcurrentHashMap.newKeySet();
  private final LongSupplier version;
  private final Duration patience;
  private volatile boolean ended;

  LongPolls(LongSupplier version, Duration patience) {
    this.version = version;
    this.patience = patience;
  }

  /** Answers at once when the version isn't {@code after}; it may also be older after a reset. */
  void answer(long after, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    long now = version.getAsLong();
    if (ended || now != after || waiting.size() >= MOST) {
      Bodies.json(response, 200, LongPoll.body(now));
      return;
    }
    AsyncContext context = request.startAsync(request, response);
    LongPoll poll = new LongPoll(context, after, waiting::remove);
    context.setTimeout(patience.toMillis());
    context.addListener(poll);
    waiting.add(poll);
    if (version.getAsLong() != after) {
      wake();
    }
    if (ended) {
      end();
    }
  }

  /** Lets everybody know; called after each change, outside the workspace's lock. */
  void wake() {
    if (!waiting.isEmpty()) {
      long now = version.getAsLong();
      waiting.forEach(poll -> poll.changed(now));
    }
  }

  /** Answers all that wait, and from now on everybody at once. */
  void end() {
    ended = true;
    waiting.forEach(LongPoll::end);
  }

  int waiting() {
    return waiting.size();
  }
}
