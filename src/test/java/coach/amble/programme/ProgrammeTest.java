package coach.amble.programme;

import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.member.Member;
import coach.amble.member.MemberId;
import coach.amble.member.Person;
import coach.amble.member.Status;
import coach.amble.walk.Minutes;
import coach.amble.workspace.WorkspaceId;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeTest {
  private static final LocalDate STARTED = LocalDate.parse("2026-03-02");
  private static final Member ANNA =
      new Member(
          new MemberId(1),
          new Person(new WorkspaceId("T0WILLOW"), "U0ANNA"),
          ZoneId.of("Asia/Kathmandu"),
          Status.ACTIVE,
          null,
          STARTED);

  private final Programme programme = new Programme();

  @ParameterizedTest
  @CsvSource({"0, 10", "7, 15", "14, 20", "21, 25", "28, 30", "365, 30"})
  void theDoseGrowsWithTheWeeksSinceTheFirstDay(int daysLater, int minutes) {
    assertThat(programme.dose(ANNA, STARTED.plusDays(daysLater))).isEqualTo(new Minutes(minutes));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 7, 14, 21, 28})
  void whoWalksEachSuggestionHasWalkedTheDayExactly(int daysLater) {
    LocalDate day = STARTED.plusDays(daysLater);
    int walked = 0;
    for (Slot slot : Slot.values()) {
      walked += programme.suggest(ANNA, day, slot, new Minutes(walked)).value();
    }
    assertThat(new Minutes(walked)).isEqualTo(programme.dose(ANNA, day));
  }

  @ParameterizedTest
  @CsvSource({
    // week 3, 20 min: what nobody prompted shrinks what is to come, what was missed grows it
    "MORNING, 0, 4",
    "MORNING, 10, 2",
    "LUNCH, 0, 10",
    "LUNCH, 8, 6",
    "EVENING, 0, 20",
    "EVENING, 19, 1",
    "EVENING, 20, 0",
    "MORNING, 300, 0"
  })
  void whatWasWalkedCounts(Slot slot, int walked, int suggested) {
    assertThat(programme.suggest(ANNA, STARTED.plusDays(14), slot, new Minutes(walked)))
        .isEqualTo(new Minutes(suggested));
  }

  @Test
  void noSuggestionExceedsWhatIsLeftOfTheDay() {
    for (Slot slot : Slot.values()) {
      for (int walked = 0; walked <= 40; walked++) {
        Minutes left = programme.dose(ANNA, STARTED).less(new Minutes(walked));

        assertThat(programme.suggest(ANNA, STARTED, slot, new Minutes(walked)))
            .isLessThanOrEqualTo(left);
      }
    }
  }
}
