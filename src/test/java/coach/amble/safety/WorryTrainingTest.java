package coach.amble.safety;

import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.safety.LabelledMessages.Message;
import coach.amble.safety.WorryTraining.Example;
import de.bwaldvogel.liblinear.Linear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Learns the weights anew, from the corpus and the guide's phrasings and negatives: {@code ./mvnw
 * test -Dtest=WorryTrainingTest -Dlearn}. Ordinary talk counts threefold, lest a hurting back alone
 * be worrying.
 */
@EnabledIfSystemProperty(named = "learn", matches = ".*")
class WorryTrainingTest {
  private static final Path WEIGHTS = Path.of("src/main/resources/safety/worry-weights.tsv");
  private static final MessageReader READER = new MessageReader(Lexicon.load(SafetyScreen.FILES));

  @Test
  void writesTheWeights() throws IOException {
    Linear.disableDebugOutput();
    Path folder = Path.of("src/main/resources/guide");
    List<Example> examples = new ArrayList<>();
    for (String name :
        List.of("urgent", "lookalike", "replies", "ordinary", "ordinary", "ordinary")) {
      LabelledMessages.read("/safety/" + name + ".tsv").messages().stream()
          .map(m -> example(m.text(), flag(m)))
          .forEach(examples::add);
    }
    ordinary(folder).map(text -> example(text, null)).forEach(examples::add);

    List<String> weights = WorryTraining.learn(examples);
    Files.writeString(WEIGHTS, String.join("\n", weights) + "\n");

    assertThat(weights).hasSizeGreaterThan(1000);
  }

  private static Example example(String text, @Nullable RedFlag flag) {
    return new Example(WorryFeatures.of(READER.read(text).ownWords()), flag);
  }

  private static @Nullable RedFlag flag(Message message) {
    return message.label().equals("urgent")
        ? RedFlag.valueOf(message.kind().toUpperCase(Locale.ROOT).replace('-', '_'))
        : null;
  }

  private static Stream<String> ordinary(Path folder) throws IOException {
    List<String> texts = new ArrayList<>(GuideQuestions.in(folder.resolve("topics")));
    for (String name : List.of("chitchat", "office", "near-misses")) {
      texts.addAll(Files.readAllLines(folder.resolve("negatives").resolve(name + ".txt")));
    }
    return texts.stream();
  }
}
