package coach.amble.understanding.safety;

import coach.amble.understanding.learning.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A message and what it is.
 *
 * @param label a red flag by its place, or above them a kind of message that is not urgent
 * @param fold which group of writers wrote it, from 0, or {@link Example#COMMON}
 */
record ScreenRow(int label, int fold, String message) {
  /** Kinds of messages that are not urgent, vague worries first; told apart as they differ so. */
  private static final List<String> OTHERS = List.of("note", "lookalike", "ordinary");

  /** So many labels, from 0, are urgent or worrying. */
  static final int WORRYING = Verdict.FLAGS.size() + 1;

  static final int LABELS = Verdict.FLAGS.size() + OTHERS.size();
  private static final int ORDINARY = LABELS - 1;
  private static final String WRITER = "writer-";

  private static final String ASKED = "  - ";

  /**
   * Everything there is to learn from: {@code safety/*.tsv} with label, kind and message, and the
   * questions and replies that the other examples have.
   *
   * @param folds into how many groups the writers of {@code writer-*.tsv} are put, who knew neither
   *     the lexicon nor each other's messages
   * @param saysNoSign whether a message that tells of pain tells of nothing worse
   */
  static List<ScreenRow> all(Path folder, Path topics, int folds, Predicate<String> saysNoSign)
      throws IOException {
    List<ScreenRow> rows = new ArrayList<>();
    int writers = 0;
    for (Path file : files(folder.resolve("safety"), "")) {
      boolean stranger = file.getFileName().toString().startsWith(WRITER);
      int fold = stranger ? writers++ % folds : Example.COMMON;
      cells(file).forEach(row -> rows.add(new ScreenRow(label(row), fold, row.get(2))));
    }
    List<String> ordinary = everySecond(strangers(folder, saysNoSign));
    ordinary.addAll(asked(topics));
    ordinary.forEach(message -> rows.add(new ScreenRow(ORDINARY, Example.COMMON, message)));
    return rows;
  }

  private static int label(List<String> cells) {
    return cells.getFirst().equals("urgent")
        ? Verdict.FLAGS.indexOf(RedFlag.named(cells.get(1)))
        : Verdict.FLAGS.size() + OTHERS.indexOf(cells.getFirst());
  }

  /** What strangers asked the guide and replied to the coach. */
  private static List<String> strangers(Path folder, Predicate<String> saysNoSign)
      throws IOException {
    List<String> messages = new ArrayList<>();
    for (Path file : files(folder.resolve("guide"), "")) {
      cells(file)
          .filter(row -> !row.getFirst().equals("medical"))
          .forEach(row -> messages.add(row.get(1)));
    }
    for (Path file : files(folder.resolve("talk"), WRITER)) {
      messages.addAll(
          cells(file)
              .parallel()
              .filter(row -> !row.getFirst().equals("pain") || saysNoSign.test(row.get(2)))
              .map(row -> row.get(2))
              .toList());
    }
    return messages;
  }

  /** It is enough. */
  private static List<String> everySecond(List<String> messages) {
    return IntStream.range(0, messages.size())
        .filter(at -> at % 2 == 0)
        .mapToObj(messages::get)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static List<String> asked(Path topics) throws IOException {
    List<String> asked = new ArrayList<>();
    for (Path file : files(topics, "")) {
      Files.readAllLines(file).stream()
          .filter(line -> line.startsWith(ASKED))
          .forEach(line -> asked.add(line.substring(ASKED.length())));
    }
    return asked;
  }

  private static Stream<List<String>> cells(Path file) throws IOException {
    return Files.readAllLines(file).stream().map(line -> List.of(line.split("\t", 3)));
  }

  private static List<Path> files(Path folder, String start) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(start))
          .sorted()
          .toList();
    }
  }
}
