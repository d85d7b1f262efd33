package coach.amble.understanding.safety;

import coach.amble.understanding.learning.Example;
import coach.amble.understanding.learning.Learning;
import coach.amble.understanding.learning.Model;
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

  /** So many groups of writers are left out in turn; each more costs time. */
  private static final int FOLDS = 3;

  /** Of what strangers wrote to the coach, every so-many-th message is enough. */
  private static final int ORDINARY_EVERY = 2;

  private static final String ASKED = "  - ";
  private final MessageReader reader = new MessageReader(Lexicon.load(SafetyScreen.FILES));

  /**
   * Run by the build after compiling.
   *
   * @param classes the folder of compiled classes and resources
   * @param examples the folder of {@code safety/*.tsv}: label, kind, message; those of {@code
   *     writer-*.tsv} were written by people who knew neither the rules nor each other's
   * @param remembered the folder that remembers what was learned from
   */
  public static void learn(Path classes, Path examples, Path remembered) throws IOException {
    Path topics = classes.resolve("guide/topics");
    LEARNING.once(
        LEARNING.inputs(classes, examples, topics),
        classes,
        remembered,
        out -> learn(new ScreenTraining().examples(examples, topics, FOLDS)).write(out));
  }

  static Model learn(List<Example> examples) {
    return new Training(URGENT, LABELS).learn(examples);
  }

  List<Example> examples(Path folder, Path topics, int folds) throws IOException {
    List<Example> examples = new ArrayList<>();
    int writers = 0;
    for (Path file : files(folder.resolve("safety"), "")) {
      boolean stranger = file.getFileName().toString().startsWith(WRITER);
      int fold = stranger ? writers++ % folds : Example.COMMON;
      rows(file).forEach(row -> examples.add(example(label(row), fold, row[2])));
    }
    int ordinary = URGENT + OTHERS.indexOf("ordinary");
    ordinary(folder, topics)
        .forEach(message -> examples.add(example(ordinary, Example.COMMON, message)));
    return examples;
  }

  /** Questions and replies that the other examples of the project have. */
  private List<String> ordinary(Path folder, Path topics) throws IOException {
    List<String> messages = new ArrayList<>();
    for (Path file : files(folder.resolve("guide"), "")) {
      rows(file).filter(row -> !row[0].equals("medical")).forEach(row -> messages.add(row[1]));
    }
    for (Path file : files(folder.resolve("talk"), WRITER)) {
      rows(file)
          .filter(row -> !row[0].equals("pain") || saysNoSign(row[2]))
          .forEach(row -> messages.add(row[2]));
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
