package coach.amble.understanding.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several figures in one reply: which of them are minutes, which is the score. */
class FiguresTest {
  private static final Understanding UNDERSTANDING = new Understanding();
  private final Moment nudged = new Moment(LabelledReplies.MONDAY_AFTERNOON, Asked.NUDGE);
  private final Moment checkedIn = new Moment(LabelledReplies.MONDAY_AFTERNOON, Asked.CHECK_IN);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          walked 20 minutes, pain down to 3 from a 6             | 20 | 3
          did 12 min and the pain stayed at 2 the whole way      | 12 | 2
          10 minutes there and 10 back, back is a 4              | 20 | 4
          8 minutes each way to the bank                         | 16 | -
          7 minutes in each direction                            | 14 | -
          5 minutes after breakfast, another 10 just now         | 15 | -
          20 minutes: 12 out and 8 back                          | 20 | -
          walked to the shop on floor 3, 15 minutes              | 15 | -
          out for a walk from 13:10 until 13:30                  | 20 | -
          walked, back is at 5                                   | -  | 5
          walked 3 km                                            | -  | -
          1 hr 15 by the river                                   | 75 | -
          an hour and ten along the canal                        | 70 | -
          walked two dozen minutes                               | 24 | -
          """)
  void aWalkTellsMinutesAndPain(String reply, @Nullable Integer minutes, @Nullable Integer pain) {
    assertThat(UNDERSTANDING.understand(reply, nudged))
        .isInstanceOfSatisfying(
            Intent.Done.class,
            done -> {
              assertThat(done.minutes()).isEqualTo(minutes);
              assertThat(done.pain()).isEqualTo(pain);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          my pain is at 6 since the 2 hour meeting                | 6
          back was a 7 this morning, now it's a 4                 | 4
          pain level 5, I slept 4 hours                           | 5
          """)
  void theScoreIsThatOfNow(String reply, int score) {
    assertThat(UNDERSTANDING.understand(reply, nudged)).isEqualTo(new Intent.Pain(score));
  }

  @ParameterizedTest
  @ValueSource(strings = {"4 today", "six, slept badly", "about a 3 I think"})
  void aBareFigureAnswersTheCheckIn(String reply) {
    assertThat(UNDERSTANDING.understand(reply, checkedIn)).isInstanceOf(Intent.Pain.class);
  }

  @Test
  void aWalkIsAWalkAlsoAfterACheckIn() {
    assertThat(UNDERSTANDING.understand("walked 15 minutes after lunch", checkedIn))
        .isEqualTo(new Intent.Done(15, null, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          push it back by 20 please                    | PT20M
          busy, remind me at half three                | PT1H30M
          nudge me at quarter to four                  | PT1H45M
          meeting until 1530, ask me again then        | PT1H30M
          in a call for another 25 min, ask me then    | PT25M
          """)
  void aWaitIsALengthOrATime(String reply, Duration delay) {
    assertThat(UNDERSTANDING.understand(reply, nudged)).isEqualTo(new Intent.Snooze(delay));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          please pause until december                          | 2026-12-01
          no reminders until the first of december             | 2026-12-01
          pause until after the weekend                        | 2026-11-30
          I'm away tomorrow, no nudges please                  | 2026-11-25
          enough for today, carry on tomorrow                  | 2026-11-24
          """)
  void aPauseEndsOnADay(String reply, LocalDate day) {
    assertThat(UNDERSTANDING.understand(reply, nudged))
        .isEqualTo(new Intent.Pause(day.atStartOfDay()));
  }
}
