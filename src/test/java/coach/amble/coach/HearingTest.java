package coach.amble.coach;

import static coach.amble.testing.MemberFixture.aMember;
import static coach.amble.testing.MemberFixture.local;
import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.member.Member;
import coach.amble.member.Person;
import coach.amble.testing.TestDatabase;
import coach.amble.understanding.safety.SafetyScreen;
import coach.amble.understanding.talk.Intent;
import coach.amble.understanding.talk.SlashText;
import coach.amble.understanding.talk.Understanding;
import coach.amble.workspace.WorkspaceId;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is heard in what somebody types; nothing changes by it. */
class HearingTest {
  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final SafetyScreen SCREEN = new SafetyScreen();
  private static final SlashText SLASH_TEXT = new SlashText(new Understanding());

  private Coached coach;
  private Hearing hearing;
  private Member anna;

  @BeforeEach
  void open() {
    coach = new Coached(database.jdbi(), Instant.EPOCH);
    hearing = new Hearing(SCREEN, SLASH_TEXT, coach.coaching().nudges());
    anna = aMember().in(coach.coaching());
    coach.now = local(anna, "2026-03-02T12:30");
  }

  @Test
  void whatNeedsHelpNowIsHeardBeforeAnythingElse() {
    String text = "done 10 but i am completely numb in the saddle area and can't feel when i pee";

    assertThat(hearing.message(asker(), text)).isInstanceOf(Heard.Urgent.class);
    assertThat(hearing.command(asker(), text)).isInstanceOf(Heard.Urgent.class);
    assertThat(hearing.question(asker(), text)).isInstanceOf(Heard.Urgent.class);
    assertThat(coach.asker(anna.person()).member()).isPresent();
  }

  @Test
  void aBareFigureMeansWhatWasAskedLast() {
    assertThat(intent("10")).isInstanceOf(Intent.Done.class);
    coach.nudged(anna, "EVENING", 0);
    assertThat(intent("4")).isEqualTo(new Intent.Pain(4));
  }

  @Test
  void theOpenNudgeIsWhatTheWordsAreAbout() {
    var nudge = coach.nudged(anna, "LUNCH", 7);

    assertThat(hearing.message(asker(), "done"))
        .isInstanceOfSatisfying(
            Heard.Said.class,
            it ->
                assertThat(it.about().nudge())
                    .hasValueSatisfying(open -> assertThat(open.id()).isEqualTo(nudge)));
  }

  @Test
  void aQuestionIsAQuestionWhateverItSays() {
    Person stranger = new Person(new WorkspaceId("T0WILLOW"), "U0STRANGER");

    assertThat(hearing.question(coach.asker(stranger), "stop"))
        .isEqualTo(new Heard.Said(new Intent.Question("stop"), About.nothing(), false));
  }

  @Test
  void hearingChangesNothing() {
    coach.nudged(anna, "LUNCH", 7);
    database
        .jdbi()
        .useTransaction(
            handle -> {
              handle.execute("SET TRANSACTION READ ONLY");
              hearing.message(asker(), "did ten, back is a 3");
            });

    assertThat(database.count("walk")).isZero();
  }

  private Asker asker() {
    return coach.asker(anna.person());
  }

  private Intent intent(String text) {
    return ((Heard.Said) hearing.message(asker(), text)).intent();
  }
}
