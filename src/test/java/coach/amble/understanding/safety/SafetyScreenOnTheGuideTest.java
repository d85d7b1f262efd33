package coach.amble.understanding.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** People's ordinary questions, as the guide's topics list them, seldom raise the alarm. */
class SafetyScreenOnTheGuideTest {
  private static final Path TOPICS = Path.of("src/main/resources/guide/topics");

  @Test
  void ordinaryQuestionsAreSeldomCalledUrgent() throws IOException {
    SafetyScreen screen = new SafetyScreen();
    List<Safety> found = GuideQuestions.in(TOPICS).stream().map(screen::screen).toList();

    assertThat(found).hasSizeGreaterThan(1000);
    assertThat(found)
        .filteredOn(Safety.Urgent.class::isInstance)
        .hasSizeLessThan(found.size() / 500);
    assertThat(found).filteredOn(Safety.Note.class::isInstance).hasSizeLessThan(found.size() / 25);
  }
}
