package coach.amble.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import coach.amble.testing.MessageTable;
import coach.amble.testing.SettableClock;
import coach.amble.testing.TestDatabase;
import coach.amble.testing.Together;
import coach.amble.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryTest {
  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final WorkspaceId WILLOW = new WorkspaceId("T0WILLOW");
  private static final WorkspaceId OTHER = new WorkspaceId("T0OTHER");
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

  private final SettableClock clock = new SettableClock(NOW);
  private final WrittenDown sender = new WrittenDown();
  private Outbox outbox;
  private Delivery delivery;
  private MessageTable table;

  @BeforeEach
  void open() {
    outbox = new Outbox(database.jdbi());
    delivery = new Delivery(database.jdbi(), sender, clock);
    table = new MessageTable(database.jdbi());
  }

  @Test
  void aMessageIsSentOnceAndItsBodyForgotten() {
    answer("U0ANNA");

    delivery.sendWaiting();
    delivery.sendWaiting();

    assertThat(sender.all()).hasSize(1);
    assertThat(sender.all().getFirst().body()).isEqualTo("for U0ANNA");
    MessageTable.Row row = table.rows().getFirst();
    assertThat(row.state()).isEqualTo("SENT");
    assertThat(row.channel()).isEqualTo("DU0ANNA");
    assertThat(row.ts()).isEqualTo("1.000" + row.id());
    assertThat(row.body()).isNull();
    assertThat(row.leasedUntil()).isNull();
  }

  @Test
  void aMessageOfATransactionThatFailsIsNeverSent() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                database
                    .jdbi()
                    .useTransaction(
                        handle -> {
                          answer("U0ANNA");
                          throw new IllegalStateException();
                        }));

    delivery.sendWaiting();

    assertThat(sender.all()).isEmpty();
  }

  static Stream<Arguments> settling() {
    return Stream.of(
        Arguments.of(new Outcome.Skipped("not wanted"), "SKIPPED", "not wanted"),
        Arguments.of(new Outcome.Refused("invalid_auth"), "REFUSED", "invalid_auth"),
        Arguments.of(new Outcome.Unknown("http 500"), "UNKNOWN", "http 500"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("settling")
  void whatIsSettledIsNeverSentAgainAndItsBodyForgotten(
      Outcome outcome, String state, String reason) {
    sender.answer("U0ANNA", it -> outcome);
    answer("U0ANNA");
    delivery.sendWaiting();
    sender.heal();
    clock.advance(Duration.ofMinutes(5));
    delivery.sendWaiting();

    assertThat(sender.all()).hasSize(1);
    MessageTable.Row row = table.rows().getFirst();
    assertThat(row.state()).isEqualTo(state);
    assertThat(row.reason()).isEqualTo(reason);
    assertThat(row.body()).isNull();
  }

  @Test
  void aSenderThatBreaksLeavesTheMessageUnknownAndTheOthersAreSent() {
    sender.answer(
        "U0ANNA",
        it -> {
          throw new IllegalArgumentException("broken");
        });
    answer("U0ANNA");
    answer("U0BEN");

    delivery.sendWaiting();

    assertThat(table.rows())
        .extracting(MessageTable.Row::state, MessageTable.Row::reason)
        .containsExactly(tuple("UNKNOWN", "IllegalArgumentException"), tuple("SENT", null));
  }

  @Test
  void aMessageIsMarkedForGoodBeforeItLeaves() {
    sender.answer("U0ANNA", it -> new Outcome.Skipped(table.states().getFirst()));
    answer("U0ANNA");

    delivery.sendWaiting();

    assertThat(table.rows().getFirst().reason()).isEqualTo("SENDING");
  }

  @Test
  void aReplicaThatDiesWhileSendingLeavesAMessageThatNobodyRepeats() {
    sender.answer(
        "U0ANNA",
        it -> {
          throw new OutOfMemoryError("killed");
        });
    answer("U0ANNA");
    assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(delivery::sendWaiting);
    sender.heal();

    delivery.sendWaiting();
    assertThat(table.states()).as("while the lease runs").containsExactly("SENDING");
    table.leave("SENDING", -1);
    delivery.sendWaiting();

    assertThat(sender.all()).hasSize(1);
    assertThat(table.rows())
        .extracting(MessageTable.Row::state, MessageTable.Row::reason, MessageTable.Row::body)
        .containsExactly(tuple("UNKNOWN", "interrupted", null));
  }

  @Test
  void aReplicaThatDiesBeforeSendingLeavesAMessageForTheOthers() {
    answer("U0ANNA");
    table.leave("LEASED", 20);
    delivery.sendWaiting();
    assertThat(sender.all()).as("while the lease runs").isEmpty();

    table.leave("LEASED", -1);
    delivery.sendWaiting();

    assertThat(sender.all()).hasSize(1);
    assertThat(sender.all().getFirst().body()).isEqualTo("for U0ANNA");
    assertThat(table.states()).containsExactly("SENT");
  }

  @ParameterizedTest(name = "{0} later: {1}")
  @CsvSource({"PT10M, SENT", "PT10M0.001S, EXPIRED", "P1D, EXPIRED"})
  void anAnswerIsWantedForTenMinutes(Duration later, String state) {
    answer("U0ANNA");
    clock.advance(later);

    delivery.sendWaiting();

    assertThat(table.states()).containsExactly(state);
    assertThat(table.rows().getFirst().body()).isNull();
    assertThat(sender.all()).hasSize(state.equals("SENT") ? 1 : 0);
  }

  @Test
  void aNudgeIsWantedUntilItExpires() {
    nudge("U0ANNA", 1);
    nudge("U0BEN", 2);
    clock.set(NOW.plus(Duration.ofMinutes(20)).plusMillis(1));

    delivery.sendWaiting();

    assertThat(sender.all()).isEmpty();
    assertThat(table.states()).containsExactly("EXPIRED", "EXPIRED");
  }

  @Test
  void anAnswerGoesBeforeANudgeThatWaitsLonger() {
    nudge("U0ANNA", 1);
    nudge("U0BEN", 2);
    clock.advance(Duration.ofSeconds(30));
    answer("U0CARA");

    delivery.sendWaiting();

    assertThat(sender.to()).containsExactly("U0CARA", "U0ANNA", "U0BEN");
  }

  @Test
  void ofOneKindWhatWaitsLongerGoesFirst() {
    clock.advance(Duration.ofSeconds(1));
    answer("U0BEN");
    outbox.answer(WILLOW, "U0ANNA", "earlier", NOW);

    delivery.sendWaiting();

    assertThat(sender.to()).containsExactly("U0ANNA", "U0BEN");
  }

  @Test
  void twoMessagesToOnePersonAreAMomentApartAndOthersDoNotWait() {
    answer("U0ANNA");
    answer("U0ANNA");
    answer("U0BEN");
    outbox.answer(OTHER, "U0ANNA", "another person", NOW);

    delivery.sendWaiting();
    assertThat(sender.to()).containsExactly("U0ANNA", "U0BEN", "U0ANNA");
    assertThat(table.states()).containsExactly("SENT", "WAITING", "SENT", "SENT");

    clock.advance(Duration.ofMillis(1_049));
    delivery.sendWaiting();
    assertThat(sender.all()).hasSize(3);

    clock.advance(Duration.ofMillis(1));
    assertThat(outbox.nextAt()).contains(clock.instant());
    delivery.sendWaiting();
    assertThat(sender.to()).hasSize(4).last().isEqualTo("U0ANNA");
  }

  @Test
  void aWorkspaceThatTakesNothingIsLeftAloneForAsLongAsItSays() {
    sender.answer("U0ANNA", it -> new Outcome.TryAfter(Duration.ofSeconds(30)));
    answer("U0ANNA");
    answer("U0BEN");
    outbox.answer(OTHER, "U0CARA", "elsewhere", NOW);

    delivery.sendWaiting();
    assertThat(sender.to()).containsExactly("U0ANNA", "U0CARA");
    assertThat(table.states()).containsExactly("WAITING", "WAITING", "SENT");
    assertThat(outbox.nextAt()).contains(NOW.plusSeconds(30));

    sender.heal();
    clock.advance(Duration.ofMillis(29_999));
    delivery.sendWaiting();
    assertThat(sender.all()).hasSize(2);

    clock.advance(Duration.ofMillis(1));
    delivery.sendWaiting();
    assertThat(sender.to()).containsExactly("U0ANNA", "U0CARA", "U0ANNA", "U0BEN");
    assertThat(table.states()).containsExactly("SENT", "SENT", "SENT");
    assertThat(table.rows().getFirst().attempts()).isEqualTo(2);
  }

  @Test
  void whatIsPutOffForTooLongExpires() {
    sender.answer("U0ANNA", it -> new Outcome.TryAfter(Duration.ofMinutes(11)));
    answer("U0ANNA");
    delivery.sendWaiting();

    clock.advance(Duration.ofMinutes(11));
    delivery.sendWaiting();

    assertThat(sender.all()).hasSize(1);
    assertThat(table.states()).containsExactly("EXPIRED");
  }

  @RepeatedTest(3)
  void severalReplicasSendEachMessageOnce() throws Exception {
    List<String> people = IntStream.range(0, 70).mapToObj(n -> "U" + n).toList();
    people.forEach(this::answer);

    Together.runAll(replica()::sendWaiting, replica()::sendWaiting, replica()::sendWaiting);

    assertThat(sender.to()).containsExactlyInAnyOrderElementsOf(people);
    assertThat(table.states()).containsOnly("SENT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"WAITING", "LEASED", "SENDING"})
  void messagesThatAreNotSettledAreNeverForgotten(String state) {
    answer("U0ANNA");
    table.leave(state, 20);

    outbox.forgetSettled(NOW.plus(Duration.ofDays(365)));

    assertThat(table.rows()).hasSize(1);
  }

  @ParameterizedTest(name = "{0} after: {1} kept")
  @CsvSource({"P8D, 1", "P8DT10M, 1", "P8DT10M1S, 0"})
  void settledMessagesAreForgottenAfterEightDays(Duration after, int kept) {
    answer("U0ANNA");
    delivery.sendWaiting();

    outbox.forgetSettled(NOW.plus(after));

    assertThat(table.rows()).hasSize(kept);
  }

  @Test
  void anEmptyOutboxHasNothingNext() {
    assertThat(outbox.nextAt()).isEmpty();
    delivery.sendWaiting();
    assertThat(sender.all()).isEmpty();
  }

  private Delivery replica() {
    return new Delivery(database.jdbi(), sender, clock);
  }

  private void answer(String userId) {
    outbox.answer(WILLOW, userId, "for " + userId, clock.instant());
  }

  private void nudge(String userId, long subject) {
    Instant now = clock.instant();
    outbox.nudge(WILLOW, userId, subject, now, now.plus(Duration.ofMinutes(20)));
  }
}
