package coach.amble.sandbox;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Supplier;

/** The page's buttons that put time forward. */
final class PageClock {
  private static final LocalTime MORNING = LocalTime.of(8, 0);
  private final SandboxClock clock;
  private final Supplier<Timeline> timeline;

  PageClock(SandboxClock clock, Supplier<Timeline> timeline) {
    this.clock = clock;
    this.timeline = timeline;
  }

  JsonObject move(SandboxPerson person, String to) {
    Timeline line = timeline.get();
    return switch (to) {
      case "next-nudge" -> nextNudge(line, person);
      case "plus-1h" -> moveTo(line, clock.instant().plus(Duration.ofHours(1)));
      case "next-day" -> moveTo(line, nextMorning(person));
      default -> AnswerWords.trouble("The clock doesn't know " + to + ".");
    };
  }

  private JsonObject nextNudge(Timeline line, SandboxPerson person) {
    Optional<Instant> next = line.nextNudgeAt(person.id());
    return next.map(at -> moveTo(line, later(at)))
        .orElseGet(() -> AnswerWords.trouble("No nudge is planned for " + person.name() + "."));
  }

  /** A nudge that is overdue is due now. */
  private Instant later(Instant at) {
    Instant now = clock.instant();
    return at.isBefore(now) ? now : at;
  }

  private Instant nextMorning(SandboxPerson person) {
    ZonedDateTime local = clock.instant().atZone(person.zone());
    return local.toLocalDate().plusDays(1).atTime(MORNING).atZone(person.zone()).toInstant();
  }

  private static JsonObject moveTo(Timeline line, Instant to) {
    line.advanceTo(to);
    return Json.object("ok", true);
  }
}
