package coach.amble.understanding.talk;

import coach.amble.understanding.learning.Example;
import coach.amble.understanding.learning.Learning;
import coach.amble.understanding.learning.Model;
import coach.amble.understanding.learning.Places;
import coach.amble.understanding.learning.Training;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Learns from what people wrote what a reply is about, and what its figures say. */
public final class TalkTraining {
  static final Learning LEARNING = new Learning("talk");

  /** All kinds but the unknown are inside. */
  private static final int KINDS = Kind.values().length;

  private static final int ROLES = FigureRole.values().length;
  private static final String NOTE = "#";

  /** A Monday afternoon; the time of day only matters for what a figure stands for. */
  private static final Moment NUDGED =
      new Moment(LocalDateTime.of(2026, 11, 23, 14, 0), Asked.NUDGE);

  private TalkTraining() {}

  /** A labelled reply; {@code values} in the short form of the examples. */
  record Row(Kind kind, String values, Message message) {
    /** Whether the text alone tells the kind, after a nudge. */
    boolean tellsItsKind() {
      return Stream.of(Asked.CHECK_IN, Asked.NOTHING)
          .noneMatch(asked -> values.contains(asked.name()));
    }

    Example ofItsKind(int fold) {
      return new Example(kind.ordinal(), fold, Traits.of(message));
    }

    Stream<Example> ofItsFigures(int fold) {
      Figures figures = Figures.in(message);
      if (figures.all().isEmpty()) {
        return Stream.empty();
      }
      Intent read = FigureReading.byRules(kind, message);
      List<FigureRole> roles =
          Kind.of(read) == kind
              ? FigureLabels.of(figures, kind, Told.of(values)).orElse(List.of())
              : List.of();
      return IntStream.range(0, roles.size())
          .mapToObj(
              i ->
                  new Example(
                      roles.get(i).ordinal(),
                      fold,
                      FigureTraits.of(figures, figures.all().get(i), read)));
    }
  }

  /**
   * Run by the build after compiling.
   *
   * @param places with the folder of {@code talk/*.tsv}: intent, values, text; those of {@code
   *     writer-*.tsv} were written by people who knew neither the rules nor each other's
   */
  public static void learn(Places places) throws IOException {
    Path examples = places.examples().resolve("talk");
    LEARNING.once(places, List.of(examples), out -> learn(examples, out));
  }

  private static void learn(Path examples, DataOutputStream out) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (Path file : files(examples)) {
      rows.addAll(rows(file));
    }
    kinds(
            rows.parallelStream()
                .filter(Row::tellsItsKind)
                .map(row -> row.ofItsKind(Example.COMMON))
                .toList())
        .write(out);
    roles(rows.parallelStream().flatMap(row -> row.ofItsFigures(Example.COMMON)).toList())
        .write(out);
  }

  static Model kinds(List<Example> examples) {
    return new Training(KINDS - 1, KINDS).learn(examples);
  }

  static Model roles(List<Example> examples) {
    return new Training(ROLES - 1, ROLES).learn(examples);
  }

  static List<Row> rows(Path file) throws IOException {
    return Files.readAllLines(file).parallelStream()
        .filter(line -> !line.startsWith(NOTE) && !line.isBlank())
        .map(line -> line.split("\t"))
        .filter(cells -> !cells[0].equals("start"))
        .map(
            cells ->
                new Row(
                    Kind.valueOf(cells[0].toUpperCase(Locale.ROOT)),
                    cells[1],
                    Message.of(cells[2], NUDGED)))
        .toList();
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
