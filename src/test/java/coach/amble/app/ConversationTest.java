package coach.amble.app;

import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.sandbox.Answer;
import coach.amble.sandbox.SandboxPerson;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people say and press, and what the coach makes of it, at the wire. */
@ExtendWith(SharedWorld.class)
class ConversationTest {
  private World world;

  private SandboxPerson anna;
  private SandboxPerson mateo;

  @BeforeEach
  void twoPeopleNobodyKnows(World shared) {
    world = shared;
    anna = world.person("Anna");
    mateo = world.person("Mateo");
  }

  @Test
  void theFirstMessageIntroducesTheCoachAndNothingIsKeptBeforeStart() throws Exception {
    anna.says("hello");
    world.settle();
    var introduction = World.lastFromCoach(anna);
    assertThat(introduction.text()).contains("coach", "I keep", "Only you see it");
    assertThat(introduction.texts()).contains("Start");
    assertThat(world.rows("member")).isZero();
    anna.presses("Start");
    world.settle();
    assertThat(World.lastFromCoach(anna).text()).contains("Welcome", "Berlin time");
    assertThat(world.rows("consent")).isOne();
  }

  @Test
  void theSlashCommandIntroducesTheCoachToo() throws Exception {
    assertThat(world.answerTo(anna, "/walk")).contains("I'm Amble");
    assertThat(world.rows("member")).isZero();
  }

  @Test
  void nothingIsSentUnaskedToPeopleWhoDidNotJoin() throws Exception {
    int before = World.fromCoach(mateo).size();
    world.reaches(world.now().plus(Duration.ofDays(1)));
    assertThat(World.fromCoach(mateo)).hasSize(before);
  }

  @Test
  void helpListsWhatCanBeSaid() throws Exception {
    world.joins(anna);
    assertThat(world.answerTo(anna, "/walk")).isEqualTo(world.answerTo(anna, "/walk help"));
    assertThat(world.answerTo(anna, "/walk help"))
        .contains("done [minutes]", "pain", "ask", "team", "undo", "stop");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/walk done 10", "done 10", "10"})
  void aWalkIsRecordedHoweverItIsSaidAndCanBeTakenBack(String typed) throws Exception {
    world.joins(anna);
    assertThat(world.answerTo(anna, typed))
        .isEqualTo("Noted: 10 minutes. Today 10, this week 10 minutes.");
    anna.presses("Undo");
    world.settle();
    assertThat(World.lastFromCoach(anna).text())
        .isEqualTo("Taken back: 10 minutes. Today 0, this week 0 minutes.");
    assertThat(world.answerTo(anna, "undo")).contains("no walk");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/walk done", "done -5", "done 9999", "done ten-ish", "/walk done ten-ish"})
  void whatCannotBeRecordedGetsThreeExamplesAndRecordsNothing(String typed) throws Exception {
    world.joins(anna);
    assertThat(world.answerTo(anna, typed)).contains("For example", "`", " · ");
    assertThat(world.rows("walk")).isZero();
  }

  @Test
  void aVeryLongMessageGetsThreeExamplesAndRecordsNothing() throws Exception {
    world.joins(anna);
    assertThat(world.answerTo(anna, "done 10 ".repeat(625))).contains("For example");
    assertThat(world.rows("walk")).isZero();
  }

  @Test
  void doneWithoutMinutesMeansTheOpenNudge() throws Exception {
    world.joins(anna);
    nextNudge();
    assertThat(world.answerTo(anna, "/walk done")).startsWith("Noted: 2 minutes.");
    assertThat(world.answerTo(anna, "/walk done")).contains("No suggestion is open");
  }

  @Test
  void pressingAButtonUpdatesTheNudgeAndASecondPressCountsNothing() throws Exception {
    world.joins(anna);
    nextNudge();
    var nudge = World.lastFromCoach(anna);
    anna.presses("10 min");
    String press = world.sandbox().lastRequest().orElseThrow().body();
    var again = press.replaceFirst("trigger_id%22%3A%22[^%]*", "trigger_id%22%3A%22another");
    world.sandbox().deliver(world.sandbox().signed("application/x-www-form-urlencoded", again));
    world.settle();
    var updated = World.lastFromCoach(anna);
    assertThat(updated.ts()).isEqualTo(nudge.ts());
    assertThat(world.rows("walk")).isOne();
    assertThat(world.only("SELECT state FROM nudge")).isEqualTo("DONE");
  }

  @Test
  void theScoreIsKeptAndNeverRepeated() throws Exception {
    world.joins(anna);
    assertThat(world.answerTo(anna, "/walk pain 4")).contains("your eyes only").doesNotContain("4");
    anna.says("/walk pain");
    anna.presses("7");
    world.settle();
    assertThat(World.lastFromCoach(anna).text()).contains("your eyes only").doesNotContain("7");
    assertThat(world.rows("check_in")).isEqualTo(2);
    assertThat(world.answerTo(anna, "pain 11")).contains("0 (none) to 10", "For example");
  }

  @Test
  void theEveningAsksForTheBackTooAndEitherQuestionIsAnsweredByItself() throws Exception {
    world.joins(anna);
    do {
      nextNudge();
    } while (!World.lastFromCoach(anna).texts().contains("3"));
    anna.presses("3");
    world.settle();
    assertThat(World.lastFromCoach(anna).texts())
        .contains("Done", "Not now")
        .anyMatch(it -> it.contains("your eyes only"))
        .doesNotContain("3");
    anna.presses("Done");
    world.settle();
    assertThat(World.lastFromCoach(anna).texts())
        .contains("Undo")
        .anyMatch(it -> it.contains("your eyes only"))
        .doesNotContain("Not now");
    assertThat(world.rows("check_in")).isOne();
  }

  @Test
  void stopIsOneStepAndAtOnce() throws Exception {
    world.joins(anna);
    assertThat(world.answerTo(anna, "stop")).contains("no more messages");
    assertThat(world.rows("nudge_slot")).isZero();
    int before = World.fromCoach(anna).size();
    world.reaches(world.now().plus(Duration.ofDays(1)));
    assertThat(World.fromCoach(anna)).hasSize(before);
  }

  @Test
  void anEventDeliveredAgainIsRecordedOnce() throws Exception {
    world.joins(anna);
    anna.says("done 10");
    assertThat(world.sandbox().redeliverLastEvent(1, "http_timeout"))
        .isEqualTo(new Answer.Acknowledged());
    world.settle();
    assertThat(world.rows("walk")).isOne();
  }

  @Test
  void aWalkCanBeLoggedWithTheForm() throws Exception {
    world.joins(anna);
    anna.opensHome();
    world.settle();
    anna.pressesIn(anna.home().orElseThrow().id(), "Log a walk");
    String form = anna.modal().orElseThrow().id();
    assertThat(anna.submits(form, Map.of("minutes", "999"))).isInstanceOf(Answer.ViewErrors.class);
    assertThat(world.rows("walk")).isZero();
    anna.submits(form, Map.of("minutes", "15"));
    world.settle();
    assertThat(World.lastFromCoach(anna).text()).startsWith("Noted: 15 minutes.");
    assertThat(anna.modal()).isEmpty();
  }

  @Test
  void onHomeTheDayComesFirstThenTheButtonsThenGuideAndTeam() throws Exception {
    world.joins(anna);
    anna.opensHome();
    world.settle();
    assertThat(anna.home().orElseThrow().texts())
        .containsSubsequence("Today", "Log a walk", "Stop all messages", "Team");
  }

  @Test
  void takingBackAWalkLeavesTheQuestionAboutTheBackOpen() throws Exception {
    world.joins(anna);
    do {
      nextNudge();
    } while (!World.lastFromCoach(anna).texts().contains("3"));
    anna.presses("Done");
    world.settle();
    anna.presses("Undo");
    world.settle();
    assertThat(World.lastFromCoach(anna).texts())
        .anyMatch(it -> it.startsWith("Taken back"))
        .contains("3")
        .doesNotContain("Undo");
  }

  @Test
  void aFormThatIsStillOpenAfterStoppingDoesNothing() throws Exception {
    world.joins(anna);
    anna.opensHome();
    world.settle();
    anna.pressesIn(anna.home().orElseThrow().id(), "Log a walk");
    String form = anna.modal().orElseThrow().id();
    world.answerTo(anna, "stop");
    int before = World.fromCoach(anna).size();
    anna.submits(form, Map.of("minutes", "15"));
    world.settle();
    assertThat(World.fromCoach(anna)).hasSize(before);
    assertThat(world.rows("walk")).isZero();
  }

  @Test
  void aHoldOutlivesStoppingAndJoiningAgain() throws Exception {
    world.joins(anna);
    world.answerTo(anna, "my groin went numb, I feel numb in the saddle area");
    world.answerTo(anna, "stop");
    world.joins(anna);
    assertThat(World.lastFromCoach(anna).texts()).contains("It was looked at");
    assertThat(world.rows("nudge_slot")).isZero();
  }

  @Test
  void anUrgentMessageGetsTheUrgentTextAndNothingElse() throws Exception {
    world.joins(anna);
    assertThat(
            world.answerTo(anna, "done 10 but my groin went numb, I feel numb in the saddle area"))
        .contains("emergency");
    assertThat(world.rows("walk")).isZero();
    assertThat(world.rows("nudge_slot")).isZero();
    anna.presses("It was looked at");
    world.settle();
    assertThat(world.rows("nudge_slot")).isEqualTo(5);
  }

  @Test
  void aTeamNameCannotFormatMentionOrLink() throws Exception {
    world.joins(anna);
    String name = "<!channel> & <https://a.example|b>";
    assertThat(world.answerTo(anna, "/walk team create " + name))
        .contains("&lt;!channel&gt; &amp; &lt;https://a.example|b&gt;");
    assertThat(world.only("SELECT name FROM team")).isEqualTo(name);
  }

  private void nextNudge() throws InterruptedException {
    world.reaches(
        Instant.parse(
            world.only(
                "SELECT to_char(min(next_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') FROM nudge_slot")));
  }
}
