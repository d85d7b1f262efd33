package coach.amble.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coach.amble.walk.Minutes;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DosePolicyTest {

  /** The guide: 10-15 min in week 1, then 15-20, 20-25, 25-30, and 30 and more. */
  @ParameterizedTest(name = "week {0}: {1} min")
  @CsvSource({"1, 10", "2, 15", "3, 20", "4, 25", "5, 30", "6, 30", "52, 30", "5000, 30"})
  void theDoseIsTheLowerEndOfTheGuidesRange(int week, int minutes) {
    assertThat(DosePolicy.dose(week)).isEqualTo(new Minutes(minutes));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void weeksCountFromOne(int week) {
    assertThatIllegalArgumentException().isThrownBy(() -> DosePolicy.dose(week));
  }

  @ParameterizedTest(name = "{0}: week {1}")
  @CsvSource({
    // started on Wednesday 4 March; flying west can bring a day before that
    "2026-03-03, 1",
    "2026-03-04, 1",
    "2026-03-10, 1",
    "2026-03-11, 2",
    "2026-03-17, 2",
    "2026-03-18, 3",
    "2027-03-03, 53"
  })
  void aWeekOfTheProgrammeBeginsOnTheWeekdayOfItsFirstDay(LocalDate day, int week) {
    assertThat(DosePolicy.week(LocalDate.parse("2026-03-04"), day)).isEqualTo(week);
  }
}
