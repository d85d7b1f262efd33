package coach.amble.understanding.safety;

import coach.amble.understanding.learning.Example;
import coach.amble.understanding.learning.Learning;
import coach.amble.understanding.learning.Model;
import coach.amble.understanding.learning.Places;
import coach.amble.understanding.learning.Training;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Learns from what people wrote to tell urgent messages from those that only look alike. */
public final class ScreenTraining {
  static final Learning LEARNING = new Learning("safety");
  static final int URGENT = RedFlag.values().length;

  /** Kinds of messages that are not urgent; told apart because they look so different. */
  private static final List<String> OTHERS = List.of("lookalike", "note", "ordinary");

  static final int LABELS = URGENT + OTHERS.size();
  private static final String WRITER = "writer-";

  /** Of what strangers wrote to the coach, every so-many-th message is enough. */
  private static final int ORDINARY_EVERY = 2;

  /** One in so many groups of writers tells how far the model can be trusted. */
  private static final int FOLDS = 4;

  private static final String ASKED = "  - ";
  private final MessageReader reader = new MessageReader(Lexicon.load(SafetyScreen.FILES));

  /**
   * Run by the build after compiling.
   *
   * @param places with the folder of {@code safety/*.tsv}: label, kind, message; those of {@code
   *     writer-*.tsv} were written by people who knew neither the rules nor each other's
   */
  public static void learn(Places places) throws IOException {
    Path topics = places.project().resolve("src/main/resources/guide/topics");
    LEARNING.once(
        places,
        List.of(places.examples(), topics),
        out -> learn(new ScreenTraining().examples(places.examples(), topics, FOLDS)).write(out));
  }

  static Model learn(List<Example> examples) {
    return new Training(URGENT, LABELS).learnWithConfidence(examples);
  }

  List<Example> examples(Path folder, Path topics, int folds) throws IOException {
    List<Example> examples = new ArrayList<>();
    int writers = 0;
    for (Path file : files(folder.resolve("safety"), "")) {
      boolean stranger = file.getFileName().toString().startsWith(WRITER);
      int fold = stranger ? writers++ % folds : Example.COMMON;
      examples.addAll(rows(file).parallel().map(row -> example(label(row), fold, row[2])).toList());
    }
    int ordinary = URGENT + OTHERS.indexOf("ordinary");
    examples.addAll(
        ordinary(folder, topics).parallelStream()
            .map(message -> example(ordinary, Example.COMMON, message))
            .toList());
    return examples;
  }

  /** Questions and replies that the other examples of the project have. */
  private List<String> ordinary(Path folder, Path topics) throws IOException {
    List<String> messages = new ArrayList<>();
    for (Path file : files(folder.resolve("guide"), "")) {
      rows(file).filter(row -> !row[0].equals("medical")).forEach(row -> messages.add(row[1]));
    }
    for (Path file : files(folder.resolve("talk"), WRITER)) {
      messages.addAll(
          rows(file)
              .parallel()
              .filter(row -> !row[0].equals("pain") || saysNoSign(row[2]))
              .map(row -> row[2])
              .toList());
    }
    List<String> some =
        new ArrayList<>(
            IntStream.range(0, messages.size())
                .filter(at -> at % ORDINARY_EVERY == 0)
                .mapToObj(messages::get)
                .toList());
    for (Path file : files(topics, "")) {
      Files.readAllLines(file).stream()
          .filter(line -> line.startsWith(ASKED))
          .forEach(line -> some.add(line.substring(ASKED.length())));
    }
    return some;
  }

  /** Whoever tells of pain may tell of a sign too. */
  private boolean saysNoSign(String message) {
    Meaning meaning = reader.read(message);
    return SafetyScreen.SIGNS.stream().allMatch(sign -> sign.in(meaning) instanceof Safety.None);
  }

  private Example example(int label, int fold, String message) {
    return new Example(label, fold, Traits.of(reader.read(message)));
  }

  private static int label(String[] cells) {
    return cells[0].equals("urgent")
        ? RedFlag.valueOf(cells[1].toUpperCase(Locale.ROOT).replace('-', '_')).ordinal()
        : URGENT + OTHERS.indexOf(cells[0]);
  }

  private static Stream<String[]> rows(Path file) throws IOException {
    return Files.readAllLines(file).stream().map(line -> line.split("\t"));
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
