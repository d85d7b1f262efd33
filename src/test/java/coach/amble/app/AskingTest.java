package coach.amble.app;

import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.sandbox.SandboxPerson;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions to the guide, at the wire. Anna is the admin of the workspace, Ruth is not. */
@ExtendWith(SharedWorld.class)
class AskingTest {
  private static final String OUTSIDE = "The guide doesn't cover this";

  private World world;
  private SandboxPerson anna;
  private SandboxPerson ruth;

  @BeforeEach
  void nobodyJoinedAndNothingIsSet(World shared) {
    world = shared;
    anna = world.person("Anna");
    ruth = world.person("Ruth");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/walk ask is it ok to walk when my back hurts? | Questions people ask",
        "/walk ask how much should I walk for my back? | 20-30 minutes",
        "how fast should I walk for my back? | Questions people ask",
        "/walk ask why does it hurt more when I start walking? | Questions people ask",
        "/walk ask does walking fix back pain for good? | 25-40%",
        "@Amble how many minutes a day should I walk for my back? | 20-30 minutes",
      })
  void theGuideAnswersWithItsChapter(String typed, String part) throws Exception {
    world.joins(ruth);
    world.answerTo(ruth, typed);
    assertThat(String.join("\n", World.lastFromCoach(ruth).texts()))
        .contains(part, "From the walking guide", "That helped");
  }

  @Test
  void anAnswerToAMentionIsForTheAskersEyesOnly() throws Exception {
    world.answerTo(ruth, "@Amble how much should I walk for my back?");
    assertThat(World.lastFromCoach(ruth).ephemeral()).isTrue();
  }

  @Test
  void whatTheGuideLacksIsSaidSo() throws Exception {
    assertThat(world.answerTo(ruth, "/walk ask what is the capital of France?")).contains(OUTSIDE);
  }

  @Test
  void theWholeGuideCanBeBrowsed() throws Exception {
    world.answerTo(ruth, "/walk guide");
    ruth.presses("Is walking or running better for your back?");
    world.settle();
    assertThat(World.lastFromCoach(ruth).texts()).anyMatch(it -> it.contains("2.5-3"));
  }

  @Test
  void openQuestionsAreNotKeptUnlessAnAdminWantsIt() throws Exception {
    world.answerTo(ruth, "/walk ask what is the capital of France?");
    assertThat(world.rows("gap")).isZero();
    assertThat(world.answerTo(anna, "/walk gaps")).contains("not kept");
    assertThat(world.answerTo(ruth, "/walk gaps")).contains("Only admins");
  }

  @Test
  void openQuestionsAreKeptWithoutNamesNumbersOrMentionsForNinetyDays() throws Exception {
    keepGaps("yes");
    world.answerTo(
        ruth,
        "/walk ask hello my colleague Bartholomew in room 4711 wants to know about walking poles");
    assertThat(world.answerTo(anna, "/walk gaps"))
        .contains("walking")
        .doesNotContainIgnoringCase("bartholomew")
        .doesNotContain("4711");
    world.answerTo(ruth, "/walk ask how much should I walk for my back?");
    ruth.presses("That didn't help");
    world.settle();
    assertThat(world.answerTo(anna, "/walk gaps")).contains("didn't help");
    assertThat(world.only("SELECT json_agg(gap)::text FROM gap"))
        .contains("OUTSIDE", "NOT_HELPFUL")
        .doesNotContain(ruth.id());
    keepGaps("no");
    assertThat(world.rows("gap")).isZero();
  }

  @Test
  void theWorkspaceSetsItsOwnEmergencyNumberAndText() throws Exception {
    world.joins(ruth);
    change(Map.of("number", "144", "gaps", "no"));
    assertThat(world.answerTo(ruth, "I can't feel my bum and I wet myself")).contains("call 144");
    change(Map.of("emergency", "Ring the <first> aiders", "gaps", "no"));
    assertThat(world.answerTo(ruth, "I can't feel my bum and I wet myself"))
        .contains("Ring the &lt;first&gt; aiders");
  }

  @Test
  void onlyAdminsSeeTheSettings() throws Exception {
    assertThat(world.answerTo(ruth, "/walk settings")).contains("Only admins");
  }

  @Test
  void aHoldEndsOnlyWhenSomebodyLookedAtIt() throws Exception {
    world.joins(ruth);
    world.answerTo(ruth, "I can't feel my bum and I wet myself");
    assertThat(world.answerTo(ruth, "resume")).contains("Did somebody look at it?");
    int before = World.fromCoach(ruth).size();
    world.reaches(world.now().plus(Duration.ofDays(1)));
    assertThat(World.fromCoach(ruth)).hasSize(before);
    ruth.presses("It was looked at");
    world.settle();
    assertThat(world.rows("nudge_slot")).isEqualTo(5);
  }

  private void keepGaps(String yesOrNo) throws InterruptedException {
    change(Map.of("gaps", yesOrNo));
  }

  private void change(Map<String, String> settings) throws InterruptedException {
    anna.says("/walk settings");
    anna.presses("Change");
    anna.submits(anna.modal().orElseThrow().id(), settings);
    world.settle();
    assertThat(World.lastFromCoach(anna).text()).isEqualTo("Changed.");
  }
}
