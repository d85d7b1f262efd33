package coach.amble.app;

import coach.amble.sandbox.Message;
import coach.amble.sandbox.Sandbox;
import coach.amble.sandbox.SandboxClock;
import coach.amble.sandbox.SandboxPerson;
import coach.amble.slack.Afterwards;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The whole program in the sandbox, as a newcomer runs it, on a Monday that begins at UTC midnight.
 */
public final class World implements AutoCloseable {
  public static final Instant MONDAY = Instant.parse("2026-11-23T00:00:00Z");

  private final ConfigurableApplicationContext context;

  private World(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** Starts the program on the folder; starting on the same one again is a restart. */
  public static World in(Path folder) {
    return in(folder, runningFrom(MONDAY));
  }

  static World in(Path folder, InstantSource base) {
    SpringApplication program = new SpringApplication(Amble.class);
    program.addInitializers(
        context ->
            ((GenericApplicationContext) context)
                .registerBean("sandboxClock", SandboxClock.class, () -> new SandboxClock(base)));
    return new World(program.run("--amble.data-folder=" + folder, "--server.port=0"));
  }

  /** A clock that starts there and runs. */
  static InstantSource runningFrom(Instant start) {
    InstantSource system = InstantSource.system();
    Duration apart = Duration.between(system.instant(), start);
    return () -> system.instant().plus(apart);
  }

  public Sandbox sandbox() {
    return context.getBean(Sandbox.class);
  }

  /** The person whose first name this is. */
  public SandboxPerson person(String name) {
    return sandbox().people().stream()
        .filter(person -> person.name().startsWith(name + " "))
        .findFirst()
        .orElseThrow();
  }

  public Instant now() {
    return context.getBean("sandboxClock", SandboxClock.class).instant();
  }

  /** Time passes until then, with all that falls due on the way. */
  public void reaches(Instant instant) throws InterruptedException {
    context.getBean(SandboxTimeline.class).advanceTo(instant);
    context.getBean(Afterwards.class).settle();
  }

  /** A few seconds pass, in which answers arrive. */
  public void settle() throws InterruptedException {
    context.getBean(Afterwards.class).settle();
    reaches(now().plusSeconds(3));
  }

  /** The person types this; the newest message from the coach after that. */
  public String answerTo(SandboxPerson person, String typed) throws InterruptedException {
    person.says(typed);
    settle();
    return lastFromCoach(person).text();
  }

  /** The person says hello and presses Start. */
  public void joins(SandboxPerson person) throws InterruptedException {
    person.says("hello");
    settle();
    person.presses("Start");
    settle();
  }

  public static Message lastFromCoach(SandboxPerson person) {
    return fromCoach(person).getLast();
  }

  public static List<Message> fromCoach(SandboxPerson person) {
    return person.messages().stream().filter(Message::fromBot).toList();
  }

  public Jdbi jdbi() {
    return context.getBean(Jdbi.class);
  }

  /** How many rows the table has. */
  public int rows(String table) {
    return jdbi()
        .withHandle(
            handle -> handle.createQuery("SELECT count(*) FROM " + table).mapTo(int.class).one());
  }

  /** The one value that the query finds, as text. */
  public String only(String sql) {
    return jdbi().withHandle(handle -> handle.createQuery(sql).mapTo(String.class).one());
  }

  public URI page() {
    return URI.create(
        "http://localhost:" + context.getEnvironment().getProperty("local.server.port"));
  }

  public URI gateway() {
    return page().resolve("/slack/events");
  }

  @Override
  public void close() {
    context.close();
  }
}
