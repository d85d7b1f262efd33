package coach.amble.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/**
 * The one program of a test run. Every test finds it on a Monday that begins at UTC midnight, with
 * nobody joined and nothing set; take it as a {@link World} in {@code @BeforeEach}.
 */
final class SharedWorld implements BeforeEachCallback, ParameterResolver {
  private static final ExtensionContext.Namespace RUN =
      ExtensionContext.Namespace.create(SharedWorld.class);

  private static final String TABLES =
      """
      SELECT string_agg(tablename, ', ') FROM pg_tables
      WHERE schemaname = 'public' AND tablename NOT LIKE 'flyway%' AND tablename NOT LIKE 'qrtz%'
      """;

  /** It ends with the run, and its files with it. */
  private record Running(World world, Path folder) implements AutoCloseable {
    static Running start() {
      try {
        Path folder = Files.createTempDirectory("amble");
        return new Running(World.in(folder), folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      world.close();
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) throws InterruptedException {
    World world = world(context);
    world.settle();
    world.jdbi().useHandle(handle -> handle.execute("TRUNCATE " + world.only(TABLES)));
    LocalDate today = world.now().atZone(ZoneOffset.UTC).toLocalDate();
    LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    world.reaches(monday.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == World.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return world(context);
  }

  private static World world(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(RUN)
        .computeIfAbsent(Running.class, it -> Running.start(), Running.class)
        .world();
  }
}
