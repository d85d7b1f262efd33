package coach.amble.understanding.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every topic of the guide must be like, whoever writes it. */
class TopicsTest {
  private static final List<Topic> TOPICS = GuideFiles.topics();
  private static final Map<String, List<String>> FIGURES = figures();
  private static final List<String> SECTIONS =
      List.of(
          "Questions people ask",
          "Why it helps",
          "Form and shoes",
          "Programmes",
          "The working day",
          "Pain and conditions",
          "Compared with",
          "In one breath");
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "(?i)\\b(cures?|guarantee[sd]?|ibuprofen|paracetamol|naproxen|codeine|diagnos\\w+|nike|asics|adidas|hoka|fitbit|garmin|buy|discount|you"
              + " have (a|an) \\w*(hernia|stenosis|disc))\\b|ignore (the|your) pain|https?:");

  static Stream<Topic> topics() {
    return TOPICS.stream();
  }

  @Test
  void theTopicsAreThoseOfTheFacts() {
    assertThat(TOPICS).extracting(Topic::id).containsExactlyElementsOf(FIGURES.keySet());
  }

  @Test
  void theSectionsStandInTheGuidesOrder() {
    assertThat(TOPICS.stream().map(Topic::section).distinct()).containsExactlyElementsOf(SECTIONS);
  }

  @ParameterizedTest
  @MethodSource("topics")
  void anAnswerIsShortAndGivesItsFigures(Topic topic) {
    assertThat(topic.text().split(" ")).as(topic.id()).hasSizeBetween(60, 120);
    assertThat(FIGURES.getOrDefault(topic.id(), List.of())).allMatch(topic.text()::contains);
  }

  @ParameterizedTest
  @MethodSource("topics")
  void anAnswerIsPlainEnglish(Topic topic) {
    assertThat(Flesch.ease(topic.text())).as(topic.id()).isGreaterThanOrEqualTo(60);
  }

  @ParameterizedTest
  @MethodSource("topics")
  void anAnswerAdvertisesDiagnosesAndPromisesNothing(Topic topic) {
    assertThat(topic.text()).doesNotContainPattern(FORBIDDEN);
    assertThat(topic.title()).doesNotContainPattern(FORBIDDEN);
  }

  @ParameterizedTest
  @MethodSource("topics")
  void relatedTopicsExistAndAreOthers(Topic topic) {
    assertThat(topic.related())
        .hasSizeBetween(2, 4)
        .doesNotHaveDuplicates()
        .doesNotContain(topic.id())
        .allMatch(FIGURES::containsKey);
  }

  @ParameterizedTest
  @MethodSource("topics")
  void peopleAskInManyWaysShortAndLong(Topic topic) {
    assertThat(topic.asked()).as(topic.id()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(topic.asked().stream().filter(TopicsTest::isLong).count())
        .as(topic.id())
        .isGreaterThanOrEqualTo(15);
  }

  @Test
  void noPhrasingStandsTwiceOrInTwoTopics() {
    var seen = new HashMap<List<String>, String>();
    for (Topic topic : TOPICS) {
      for (String asked : topic.asked()) {
        String other = seen.put(QuestionWords.of(asked), topic.id());
        assertThat(other).as("%s: %s", topic.id(), asked).isNull();
      }
    }
  }

  @Test
  void noPhrasingIsAlsoAMessageOutsideTheGuide() {
    List<TrainingRow> rows = TrainingRow.own(TOPICS);
    var inside = rows.stream().filter(row -> row.label() < TOPICS.size()).map(TopicsTest::words);
    var outside = rows.stream().filter(row -> row.label() >= TOPICS.size()).map(TopicsTest::words);
    assertThat(outside).doesNotContainAnyElementsOf(inside.toList());
  }

  @Test
  void topicsWithTrialsBehindThemSayWhichOnes() {
    assertThat(TOPICS.stream().filter(topic -> !topic.caveats().isEmpty()).map(Topic::id))
        .containsExactly(
            "long-term-fix",
            "research-recurrence",
            "beginner-plan",
            "intermediate",
            "maintenance",
            "workday-plan",
            "workday-evening",
            "breaks-research");
  }

  private static boolean isLong(String asked) {
    int words = asked.split("\\s+").length;
    return words >= 15 && words <= 40;
  }

  private static List<String> words(TrainingRow row) {
    return QuestionWords.of(row.message());
  }

  private static Map<String, List<String>> figures() {
    var figures = new LinkedHashMap<String, List<String>>();
    for (String line : GuideFiles.lines("figures.txt")) {
      String[] idAndFigures = line.split(":", 2);
      figures.put(
          idAndFigures[0],
          Arrays.stream(idAndFigures[1].split("\\|"))
              .map(String::strip)
              .filter(figure -> !figure.isEmpty())
              .toList());
    }
    return figures;
  }
}
