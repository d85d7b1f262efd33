package coach.amble.pain;

import static coach.amble.testing.MemberFixture.aMember;
import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.member.Member;
import coach.amble.testing.Coaching;
import coach.amble.testing.TestDatabase;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckInsTest {
  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private CheckIns checkIns;
  private Member pema;

  @BeforeEach
  void open() {
    checkIns = new CheckIns(database.jdbi());
    pema = aMember().inZone("Asia/Kathmandu").in(Coaching.on(database.jdbi()));
  }

  @ParameterizedTest
  @CsvSource({"0, GO_ON", "3, GO_ON", "4, HOLD", "6, EASE", "10, EASE"})
  void aScoreIsKeptAndAdvises(int score, Advice advice) {
    assertThat(checkIns.record(pema, new PainScore(score), Instant.parse("2026-03-02T12:00:00Z")))
        .isEqualTo(advice);
    assertThat(kept()).containsExactly(score + " on 2026-03-02");
  }

  @Test
  void theDayIsTheMembers() {
    // 18:14:59 UTC is 23:59:59 in Kathmandu
    checkIns.record(pema, new PainScore(3), Instant.parse("2026-03-02T18:14:59Z"));
    checkIns.record(pema, new PainScore(4), Instant.parse("2026-03-02T18:15:00Z"));

    assertThat(kept()).containsExactly("3 on 2026-03-02", "4 on 2026-03-03");
  }

  @Test
  void severalCheckInsADayAreAllKept() {
    Instant noon = Instant.parse("2026-03-02T06:15:00Z");
    checkIns.record(pema, new PainScore(7), noon);
    checkIns.record(pema, new PainScore(2), noon.plusSeconds(3_600));

    assertThat(kept()).containsExactly("7 on 2026-03-02", "2 on 2026-03-02");
  }

  private List<String> kept() {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT score || ' on ' || felt_on FROM check_in"
                            + " WHERE member_id = :member ORDER BY id")
                    .bind("member", pema.id())
                    .mapTo(String.class)
                    .list());
  }
}
