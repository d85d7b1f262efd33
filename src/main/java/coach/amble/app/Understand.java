package coach.amble.app;

import coach.amble.understanding.guide.Answer;
import coach.amble.understanding.guide.Guide;
import coach.amble.understanding.guide.Topic;
import coach.amble.understanding.safety.Safety;
import coach.amble.understanding.safety.SafetyScreen;
import coach.amble.understanding.talk.Asked;
import coach.amble.understanding.talk.Intent;
import coach.amble.understanding.talk.Moment;
import coach.amble.understanding.talk.Understanding;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The maintainer's tool: one message a line in, one JSON object a line out, in the same order. It
 * shows what a change of phrasings or rules makes of real messages.
 */
final class Understand {
  private static final LocalTime AFTERNOON = LocalTime.of(15, 0);
  private static final Gson GSON =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

  private final UnderstandOptions options;
  private final SafetyScreen screen;
  private final Understanding understanding;
  private final Guide guide;

  /** Opens what was learned side by side, so that the first answer comes soon. */
  private Understand(UnderstandOptions options) {
    this.options = options;
    var opensScreen = CompletableFuture.supplyAsync(SafetyScreen::new);
    var opensGuide = CompletableFuture.supplyAsync(Guide::open);
    this.understanding = new Understanding();
    this.screen = opensScreen.join();
    this.guide = opensGuide.join();
  }

  /** Exit code 2 and one line on the error stream for arguments that mean nothing. */
  static int run(List<String> arguments, LocalDate today, InputStream in, PrintStream out)
      throws IOException {
    try {
      new Understand(UnderstandOptions.read(arguments, today)).answer(in, out);
      return 0;
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      return 2;
    }
  }

  private void answer(InputStream in, PrintStream out) throws IOException {
    var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
      out.println(GSON.toJson(understand(line)));
    }
    out.flush();
  }

  /** One line of the output; what doesn't apply is null. */
  private record Line(
      String safety,
      @Nullable String intent,
      @Nullable Integer minutes,
      @Nullable Integer pain,
      @Nullable String duration,
      @Nullable String until,
      @Nullable String answer,
      @Nullable String topic,
      @Nullable List<String> offers,
      @Nullable String text) {}

  private Line understand(String message) {
    Safety safety = screen.screen(message);
    String level = safety.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    if (safety instanceof Safety.Urgent) {
      return new Line(level, null, null, null, null, null, null, null, null, null);
    }
    Intent intent = intent(message);
    Intended told = Intended.of(intent, now());
    Line line =
        new Line(
            level,
            told.intent(),
            told.minutes(),
            told.pain(),
            told.duration(),
            told.until(),
            null,
            null,
            null,
            null);
    return intent instanceof Intent.Question(String question) ? answered(line, question) : line;
  }

  private Intent intent(String message) {
    return switch (options.as()) {
      case QUESTION -> new Intent.Question(message);
      case REPLY -> understanding.understand(message, new Moment(now(), Asked.NUDGE));
      case ANYTHING -> understanding.understand(message, new Moment(now(), Asked.NOTHING));
    };
  }

  private LocalDateTime now() {
    return options.today().atTime(AFTERNOON);
  }

  private Line answered(Line line, String question) {
    return switch (guide.answer(question)) {
      case Answer.Given(Topic topic) ->
          with(line, "given", topic.id(), null, topic.title() + "\n" + topic.text());
      case Answer.Offered(List<Topic> topics) -> with(line, "offered", null, ids(topics), null);
      case Answer.Outside(List<Topic> nearest) -> with(line, "outside", null, ids(nearest), null);
    };
  }

  private static List<String> ids(List<Topic> topics) {
    return topics.stream().map(Topic::id).toList();
  }

  private static Line with(
      Line line,
      String answer,
      @Nullable String topic,
      @Nullable List<String> offers,
      @Nullable String text) {
    return new Line(
        line.safety(), line.intent(), null, null, null, null, answer, topic, offers, text);
  }
}
