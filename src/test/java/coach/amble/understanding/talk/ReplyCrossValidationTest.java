package coach.amble.understanding.talk;

import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.understanding.learning.Example;
import coach.amble.understanding.talk.LabelledReplies.Reply;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints how replies are understood by what was learned without their writers. */
@Tag("evaluate")
class ReplyCrossValidationTest {
  private static final int FOLDS = 5;
  private static final String WRITER = "writer-";
  private final List<Example> kinds = new ArrayList<>();
  private final List<List<Reply>> strangers = new ArrayList<>();

  @Test
  void strangersAreUnderstood() throws IOException {
    read();
    var tally = new Tally();
    for (int fold = 0; fold < FOLDS; fold++) {
      Understanding understanding = without(fold);
      strangers
          .get(fold)
          .forEach(row -> tally.count(row, understanding.understand(row.text(), row.moment())));
    }
    System.out.println("replies, cross-validated: " + tally);
    assertThat(tally.kindRight()).isGreaterThan(.93);
    assertThat(tally.wrongEffect()).isLessThan(.05);
  }

  private void read() throws IOException {
    for (int fold = 0; fold < FOLDS; fold++) {
      strangers.add(new ArrayList<>());
    }
    int writers = 0;
    for (Path file : TalkTraining.files(Path.of("src/training/talk"))) {
      boolean stranger = file.getFileName().toString().startsWith(WRITER);
      int fold = stranger ? writers++ % FOLDS : Example.COMMON;
      for (TalkTraining.Row row : TalkTraining.rows(file)) {
        kinds.add(row.ofItsKind(fold));
      }
      if (stranger) {
        strangers.get(fold).addAll(RepliesTable.rows(file));
      }
    }
  }

  private Understanding without(int fold) {
    return new Understanding(new Understanding.Learned(Labels.KINDS.learn(without(fold, kinds))));
  }

  private static List<Example> without(int fold, List<Example> examples) {
    return examples.stream()
        .filter(example -> example.fold() != fold)
        .map(example -> new Example(example.label(), Example.COMMON, example.features()))
        .toList();
  }
}
