package coach.amble.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is typed, screen, understanding and guide answer calmly: one line each, in order. {@code
 * -Pfuzz} types ten times as much.
 */
class RandomMessagesTest {
  private static final int MESSAGES = Integer.getInteger("fuzz.messages", 10_000) / 2;
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final Set<String> LEVELS = Set.of("urgent", "note", "none");
  private static final String SIGNS =
      " .,;:!?-+/*x'\"()<>&@#$%\t0123456789\u0663\uFF11\u2212\u00BD";
  private static final List<String> PIECES =
      List.of(
          "<!channel>",
          "<@U123>",
          "<script>alert(1)</script>",
          "'; DROP TABLE walks; --",
          "\uD83D",
          "\u202E",
          "\u0000",
          "\u05E9\u05DC\u05D5\u05DD",
          "\u4F60\u597D");

  private final Random random = new Random(20261123);
  private final List<String> seeds = seeds();

  @ParameterizedTest
  @ValueSource(strings = {"reply", "question"})
  void everyMessageIsAnsweredCalmly(String as) throws IOException {
    StringBuilder messages = new StringBuilder();
    for (int i = 0; i < MESSAGES; i++) {
      messages.append(message()).append('\n');
    }
    var out = new ByteArrayOutputStream();
    int exit =
        Understand.run(
            List.of("--as", as),
            MONDAY,
            new ByteArrayInputStream(messages.toString().getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, false, StandardCharsets.UTF_8));

    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(exit).isZero();
    assertThat(lines).hasSize(MESSAGES);
    assertThat(lines).allMatch(RandomMessagesTest::isCalm);
  }

  private static boolean isCalm(String line) {
    JsonObject answer = JsonParser.parseString(line).getAsJsonObject();
    return LEVELS.contains(answer.get("safety").getAsString())
        && isWithin(answer.get("minutes"), 1, 300)
        && isWithin(answer.get("pain"), 0, 10)
        && !line.contains("<");
  }

  private static boolean isWithin(JsonElement value, int least, int most) {
    return value.isJsonNull() || (value.getAsInt() >= least && value.getAsInt() <= most);
  }

  private String message() {
    return switch (random.nextInt(5)) {
      case 0 -> noise();
      case 1 -> seed() + " " + PIECES.get(random.nextInt(PIECES.size())) + " " + seed();
      default -> mutated();
    };
  }

  private String noise() {
    return random
        .ints(random.nextInt(60), 0, 0x10000)
        .filter(sign -> sign != '\n' && sign != '\r')
        .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
        .toString();
  }

  private String mutated() {
    StringBuilder text = new StringBuilder(seed());
    for (int slips = random.nextInt(4); slips > 0; slips--) {
      int place = random.nextInt(text.length());
      char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
      if (random.nextBoolean()) {
        text.insert(place, sign);
      } else {
        text.setCharAt(place, sign);
      }
    }
    return text.toString();
  }

  private String seed() {
    return seeds.get(random.nextInt(seeds.size()));
  }

  private static List<String> seeds() {
    List<String> seeds = new ArrayList<>();
    for (String file :
        List.of("safety/urgent", "guide/questions-a", "guide/outside-a", "talk/dev-1")) {
      try {
        Files.readAllLines(Path.of("src/training", file + ".tsv"))
            .forEach(line -> seeds.add(line.substring(line.lastIndexOf('\t') + 1)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return seeds;
  }
}
