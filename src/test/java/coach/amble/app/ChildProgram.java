package coach.amble.app;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Amble in a process of its own, as people start it; killed after ten minutes. */
final class ChildProgram implements AutoCloseable {
  private static final Duration BOUND = Duration.ofMinutes(10);

  private final Process process;
  private final BufferedReader output;

  private ChildProgram(Process process) {
    this.process = process;
    this.output = process.inputReader();
  }

  /** What it wrote, and how it ended. */
  record Ended(int code, List<String> lines) {}

  /** Starts it on any free port, unless the environment names one. */
  static ChildProgram start(Path home, Map<String, String> environment, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Duser.home=" + home));
    command.addAll(List.of("-cp", classpath(), Amble.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    Map<String, String> variables = builder.environment();
    variables.keySet().removeIf(name -> name.matches("(AMBLE|SERVER|SPRING|JAVA|JDK)_.*"));
    variables.put("SERVER_PORT", "0");
    variables.putAll(environment);
    try {
      return bounded(new ChildProgram(builder.start()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without empty entries: they would stand for the folder that it is started in. */
  private static String classpath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.isBlank())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static ChildProgram bounded(ChildProgram child) {
    CompletableFuture.delayedExecutor(BOUND.toMillis(), TimeUnit.MILLISECONDS)
        .execute(child.process::destroyForcibly);
    return child;
  }

  /** The first group of the first line in which the pattern is found; fails if it never is. */
  String await(Pattern pattern) throws IOException {
    List<String> before = new ArrayList<>();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      before.add(line);
      Matcher matcher = pattern.matcher(line);
      if (matcher.find()) {
        return matcher.group(1);
      }
    }
    throw new AssertionError("ended without " + pattern + ": " + before);
  }

  /** Waits until it has ended; one that is ready instead is told to end. */
  Ended end() throws InterruptedException {
    List<String> lines = new ArrayList<>();
    output
        .lines()
        .forEach(
            line -> {
              lines.add(line);
              if (line.contains("Amble is ready")) {
                process.toHandle().destroy();
              }
            });
    return new Ended(process.waitFor(), lines);
  }

  /** Asks it to end, as Ctrl-C does, and waits. */
  Ended stop() throws InterruptedException {
    process.toHandle().destroy();
    return end();
  }

  @Override
  public void close() {
    process.destroy();
  }
}
