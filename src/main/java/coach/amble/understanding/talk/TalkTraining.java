package coach.amble.understanding.talk;

import coach.amble.understanding.learning.Example;
import coach.amble.understanding.learning.Learning;
import coach.amble.understanding.learning.Places;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Learns from what people wrote what a reply is about. */
public final class TalkTraining {
  static final Learning LEARNING = new Learning("talk");

  private static final String NOTE = "#";

  /** A Monday afternoon; the time of day only matters for what a figure stands for. */
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 14, 0);

  private TalkTraining() {}

  /** A labelled reply; {@code values} in the short form of the examples. */
  record Row(Kind kind, String values, Message message) {
    static Row of(List<String> cells) {
      return new Row(
          kind(cells.get(0), cells.get(1)),
          cells.get(1),
          Message.of(cells.get(2), new Moment(NOW, asked(cells.get(1)))));
    }

    /** A figure that can't be is told by the kind of message that has it. */
    private static Kind kind(String intent, String values) {
      return values.contains(Intent.Problem.MINUTES.name())
          ? Kind.DONE
          : values.contains(Intent.Problem.SCORE.name())
              ? Kind.PAIN
              : Kind.valueOf(intent.toUpperCase(Locale.ROOT));
    }

    private static Asked asked(String values) {
      return Stream.of(Asked.CHECK_IN, Asked.NOTHING)
          .filter(asked -> values.contains(asked.name()))
          .findFirst()
          .orElse(Asked.NUDGE);
    }

    Example ofItsKind(int fold) {
      return Labels.KINDS.example(kind, fold, Traits.of(message));
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
    List<Example> kinds = rows.parallelStream().map(row -> row.ofItsKind(Example.COMMON)).toList();
    Labels.KINDS.learn(kinds).write(out);
  }

  static List<Row> rows(Path file) throws IOException {
    return Files.readAllLines(file).parallelStream()
        .filter(line -> !line.startsWith(NOTE) && !line.isBlank())
        .map(line -> List.of(line.split("\t")))
        .map(Row::of)
        .toList();
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
