package coach.amble.app;

import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.member.MemberId;
import coach.amble.nudge.NudgeId;
import coach.amble.pain.PainScore;
import coach.amble.team.TeamId;
import coach.amble.testing.TestDatabase;
import coach.amble.walk.Minutes;
import coach.amble.walk.WalkId;
import coach.amble.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValueTypesTest {
  @RegisterExtension static final TestDatabase database = new TestDatabase();

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of(new WorkspaceId("T0WILLOW"), WorkspaceId.class, "text"),
        Arguments.of(ZoneId.of("Asia/Kathmandu"), ZoneId.class, "text"),
        Arguments.of(ZoneOffset.UTC, ZoneId.class, "text"),
        Arguments.of(new MemberId(Long.MAX_VALUE), MemberId.class, "bigint"),
        Arguments.of(new WalkId(1L << 40), WalkId.class, "bigint"),
        Arguments.of(new NudgeId(1L << 40), NudgeId.class, "bigint"),
        Arguments.of(new TeamId(1L << 40), TeamId.class, "bigint"),
        Arguments.of(new Minutes(300), Minutes.class, "integer"),
        Arguments.of(new PainScore(10), PainScore.class, "smallint"),
        // Not leaning on the zone of the session or of the JVM, also where either skips an hour.
        Arguments.of(Instant.parse("2026-03-08T05:30:00.123456Z"), Instant.class, "timestamptz"),
        Arguments.of(Instant.parse("2026-09-26T14:30:00Z"), Instant.class, "timestamptz"),
        Arguments.of(LocalDate.parse("2026-03-08"), LocalDate.class, "date"),
        Arguments.of(LocalTime.parse("08:45"), LocalTime.class, "time"));
  }

  @ParameterizedTest(name = "{0} as {2}")
  @MethodSource("values")
  void aValueComesBackAsItWasStored(Object value, Class<?> type, String column) {
    Object back =
        database
            .jdbi()
            .withHandle(
                handle ->
                    handle
                        .createQuery("SELECT CAST(:value AS " + column + ")")
                        .bind("value", value)
                        .mapTo(type)
                        .one());

    assertThat(back).isEqualTo(value);
  }
}
