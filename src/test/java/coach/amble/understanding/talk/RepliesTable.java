package coach.amble.understanding.talk;

import coach.amble.understanding.talk.LabelledReplies.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads labelled replies: intent, values in short, text. */
final class RepliesTable {
  private static final Set<String> PROBLEMS = Set.of("UNCLEAR", "MINUTES", "SCORE");
  private static final Set<String> ASKED = Set.of("NOTHING", "CHECK_IN");

  /** A row; the problem says which kind of unknown. */
  record Row(Reply reply, @Nullable String problem) {
    @Override
    public String toString() {
      return reply.text();
    }
  }

  private RepliesTable() {}

  /** Those that must be understood. */
  static List<Row> rows() {
    return rows(Path.of("src/training/talk/rules.tsv"));
  }

  static List<Row> rows(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> row(List.of(line.split("\t"))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(List<String> cells) {
    List<String> values = List.of(cells.get(1).split(" "));
    @Nullable String minutes = value(values, "\\d+m");
    @Nullable String pain = value(values, "p\\d+");
    Reply reply =
        new Reply(
            cells.get(2),
            cells.get(0),
            minutes == null ? null : Integer.valueOf(minutes.replace("m", "")),
            pain == null ? null : Integer.valueOf(pain.substring(1)),
            value(values, "P.*"),
            rest(value(values, ">.*")),
            rest(value(values, "@.*")),
            values.stream().filter(ASKED::contains).findFirst().orElse(null));
    return new Row(reply, values.stream().filter(PROBLEMS::contains).findFirst().orElse(null));
  }

  private static @Nullable String value(List<String> values, String shape) {
    return values.stream().filter(value -> value.matches(shape)).findFirst().orElse(null);
  }

  private static @Nullable String rest(@Nullable String value) {
    return value == null ? null : value.substring(1);
  }
}
