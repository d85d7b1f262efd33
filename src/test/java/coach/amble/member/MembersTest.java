package coach.amble.member;

import static coach.amble.testing.MemberFixture.aMember;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import coach.amble.testing.TestDatabase;
import coach.amble.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MembersTest {
  @RegisterExtension static final TestDatabase database = new TestDatabase();

  /** Monday 2 March in Kathmandu, Sunday 1 March in Los Angeles. */
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

  private static final Instant LATER = NOW.plusSeconds(3_600);
  private static final ZoneId KATHMANDU = ZoneId.of("Asia/Kathmandu");

  private final Person anna = aMember().called("U0ANNA").person();
  private Members members;

  @BeforeEach
  void open() {
    members = new Members(database.jdbi());
  }

  @Test
  void nobodyIsAMemberBeforeJoining() {
    assertThat(members.find(anna)).isEmpty();
    assertThat(members.find(new MemberId(1))).isEmpty();
  }

  @Test
  void whoJoinsIsActiveFromTheirOwnLocalDay() {
    Member joined = members.join(anna, KATHMANDU, NOW);

    assertThat(joined.person()).isEqualTo(anna);
    assertThat(joined.zone()).isEqualTo(KATHMANDU);
    assertThat(joined.status()).isEqualTo(Status.ACTIVE);
    assertThat(joined.pausedUntil()).isNull();
    assertThat(joined.startedOn()).isEqualTo(LocalDate.parse("2026-03-02"));
    assertThat(members.find(anna)).contains(joined);
    assertThat(members.find(joined.id())).contains(joined);
  }

  @Test
  void theFirstDayIsNeitherTheDatabasesNorTheServersButTheMembers() {
    Member joined = members.join(anna, ZoneId.of("America/Los_Angeles"), NOW);

    assertThat(joined.startedOn()).isEqualTo(LocalDate.parse("2026-03-01"));
  }

  @Test
  void theSameUserIdInAnotherWorkspaceIsSomebodyElse() {
    Member here = members.join(anna, KATHMANDU, NOW);
    Person there = new Person(new WorkspaceId("T0OTHER"), anna.userId());

    assertThat(members.find(there)).isEmpty();
    assertThat(members.join(there, KATHMANDU, NOW).id()).isNotEqualTo(here.id());
  }

  @Test
  void joiningGivesOneConsentAndJoiningTwiceNoSecond() {
    Member joined = members.join(anna, KATHMANDU, NOW);
    members.join(anna, KATHMANDU, LATER);

    assertThat(consents(joined)).containsExactly(new Consent(Members.CONSENT_VERSION, NOW, null));
  }

  @Test
  void stoppingWithdrawsConsentAndJoiningAgainGivesANewOne() {
    Member joined = members.join(anna, KATHMANDU, NOW);
    Member stopped = members.stop(joined.id(), LATER);
    Member again = members.join(anna, KATHMANDU, LATER.plusSeconds(1));

    assertThat(stopped.status()).isEqualTo(Status.STOPPED);
    assertThat(again.status()).isEqualTo(Status.ACTIVE);
    assertThat(again.id()).isEqualTo(joined.id());
    assertThat(consents(joined))
        .containsExactly(new Consent(1, NOW, LATER), new Consent(1, LATER.plusSeconds(1), null));
  }

  @Test
  void stoppingTwiceKeepsTheFirstInstant() {
    Member joined = members.join(anna, KATHMANDU, NOW);
    members.stop(joined.id(), LATER);
    members.stop(joined.id(), LATER.plusSeconds(60));

    assertThat(consents(joined)).containsExactly(new Consent(1, NOW, LATER));
  }

  @Test
  void joiningAgainKeepsTheFirstDayButTakesTheNewZone() {
    Member joined = members.join(anna, KATHMANDU, NOW);
    members.stop(joined.id(), LATER);
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    Member again = members.join(anna, berlin, NOW.plusSeconds(86_400 * 30));

    assertThat(again.startedOn()).isEqualTo(joined.startedOn());
    assertThat(again.zone()).isEqualTo(berlin);
  }

  @Test
  void aPauseHasAnEndAndAnyOtherStatusHasNone() {
    Member joined = members.join(anna, KATHMANDU, NOW);

    assertThat(members.pause(joined.id(), LATER))
        .extracting(Member::status, Member::pausedUntil)
        .containsExactly(Status.PAUSED, LATER);
    assertThat(members.hold(joined.id()))
        .extracting(Member::status, Member::pausedUntil)
        .containsExactly(Status.ON_HOLD, null);
    members.release(joined.id());
    members.pause(joined.id(), LATER);
    assertThat(members.resume(joined.id()))
        .extracting(Member::status, Member::pausedUntil)
        .containsExactly(Status.ACTIVE, null);
    members.pause(joined.id(), LATER);
    assertThat(members.stop(joined.id(), LATER))
        .extracting(Member::status, Member::pausedUntil)
        .containsExactly(Status.STOPPED, null);
  }

  @Test
  void aHoldIsEndedByBeingReleasedOnly() {
    Member joined = members.join(anna, KATHMANDU, NOW);
    members.hold(joined.id());

    assertThat(members.pause(joined.id(), LATER).status()).isEqualTo(Status.ON_HOLD);
    assertThat(members.resume(joined.id()).status()).isEqualTo(Status.ON_HOLD);
    assertThat(members.stop(joined.id(), LATER).status()).isEqualTo(Status.STOPPED);
    assertThat(members.join(anna, KATHMANDU, LATER).status()).isEqualTo(Status.ON_HOLD);
    assertThat(members.release(joined.id()).status()).isEqualTo(Status.ACTIVE);
  }

  @Test
  void beingReleasedEndsNoPause() {
    Member joined = members.join(anna, KATHMANDU, NOW);
    members.pause(joined.id(), LATER);

    assertThat(members.release(joined.id()))
        .extracting(Member::status, Member::pausedUntil)
        .containsExactly(Status.PAUSED, LATER);
  }

  @Test
  void onlyJoiningBringsBackWhoStopped() {
    Member joined = members.join(anna, KATHMANDU, NOW);
    members.stop(joined.id(), LATER);

    assertThat(members.resume(joined.id()).status()).isEqualTo(Status.STOPPED);
    assertThat(members.hold(joined.id()).status()).isEqualTo(Status.STOPPED);
    assertThat(members.pause(joined.id(), LATER).status()).isEqualTo(Status.STOPPED);
    assertThat(members.release(joined.id()).status()).isEqualTo(Status.STOPPED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ACTIVE", "PAUSED", "ON_HOLD"})
  void withoutAnOpenConsentAMemberCountsAsStopped(String status) {
    Member joined = members.join(anna, KATHMANDU, NOW);
    database
        .jdbi()
        .useHandle(
            handle -> {
              handle.execute("DELETE FROM consent");
              handle.execute(
                  "UPDATE member SET status = ?, paused_until = ?",
                  status,
                  status.equals("PAUSED") ? LATER : null);
            });

    assertThat(members.find(anna)).map(Member::status).contains(Status.STOPPED);
    assertThat(members.find(joined.id()))
        .hasValueSatisfying(
            it -> {
              assertThat(it.status()).isEqualTo(Status.STOPPED);
              assertThat(it.pausedUntil()).isNull();
            });
  }

  @ParameterizedTest(name = "{0} at {1}: {2}")
  @CsvSource({
    "ACTIVE,  2026-03-02T02:00:00Z, true",
    "ON_HOLD, 2026-03-02T02:00:00Z, false",
    "STOPPED, 2026-03-02T02:00:00Z, false",
    "PAUSED,  2026-03-02T02:00:00Z, false",
    "PAUSED,  2026-03-02T02:59:59Z, false",
    "PAUSED,  2026-03-02T03:00:00Z, true"
  })
  void nudgesAreTakenWhileActiveAndAfterAPause(Status status, Instant now, boolean takes) {
    Member member =
        new Member(
            new MemberId(1),
            anna,
            KATHMANDU,
            status,
            status == Status.PAUSED ? LATER : null,
            LocalDate.parse("2026-03-02"));

    assertThat(member.takesNudges(now)).isEqualTo(takes);
  }

  @Test
  void changingSomebodyWhoIsNotThereIsABugThatNamesTheId() {
    assertThatIllegalStateException()
        .isThrownBy(() -> members.resume(new MemberId(4711)))
        .withMessageContaining("4711");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void idsAreNotBlank(String blank) {
    WorkspaceId workspace = new WorkspaceId("T0WILLOW");

    assertThatIllegalArgumentException().isThrownBy(() -> new Person(workspace, blank));
    assertThatIllegalArgumentException().isThrownBy(() -> new WorkspaceId(blank));
  }

  private List<Consent> consents(Member member) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT version, given_at, withdrawn_at FROM consent"
                            + " WHERE member_id = :member ORDER BY id")
                    .bind("member", member.id())
                    .map(
                        (row, context) ->
                            new Consent(
                                row.getInt("version"),
                                row.getTimestamp("given_at").toInstant(),
                                row.getTimestamp("withdrawn_at") == null
                                    ? null
                                    : row.getTimestamp("withdrawn_at").toInstant()))
                    .list());
  }

  private record Consent(int version, Instant givenAt, @Nullable Instant withdrawnAt) {}
}
