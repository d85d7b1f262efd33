package coach.amble.sandbox;

import com.google.gson.JsonObject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Consumer;

/** One waiting request; answered once, by a change or by the end of its patience. */
final class LongPoll implements AsyncListener {
  private final AsyncContext context;
  private final long after;
  private final Consumer<LongPoll> onEnd;
  private boolean answered;

  LongPoll(AsyncContext context, long after, Consumer<LongPoll> onEnd) {
    this.context = context;
    this.after = after;
    this.onEnd = onEnd;
  }

  static JsonObject body(long version) {
    return Json.object("version", version);
  }

  void changed(long version) {
    if (version != after) {
      end(version);
    }
  }

  void end() {
    end(after);
  }

  /** One at a time: the container must not see a timeout that nobody completes. */
  private synchronized void end(long version) {
    if (answered) {
      return;
    }
    answered = true;
    onEnd.accept(this);
    try {
      Bodies.json((HttpServletResponse) context.getResponse(), 200, body(version));
      context.complete();
    } catch (IOException | IllegalStateException e) {
      gone();
    }
  }

  /** The page was closed meanwhile: nobody is left to tell. */
  private void gone() {
    onEnd.accept(this);
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    end();
  }

  @Override
  public synchronized void onError(AsyncEvent event) {
    if (!answered) {
      answered = true;
      gone();
      context.complete();
    }
  }

  @Override
  public void onComplete(AsyncEvent event) {
    gone();
  }

  @Override
  public void onStartAsync(AsyncEvent event) {
    event.getAsyncContext().addListener(this);
  }
}
