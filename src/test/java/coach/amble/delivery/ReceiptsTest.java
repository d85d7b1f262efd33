package coach.amble.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import coach.amble.testing.TestDatabase;
import coach.amble.testing.Together;
import coach.amble.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiptsTest {
  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final WorkspaceId WILLOW = new WorkspaceId("T0WILLOW");
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

  private Receipts receipts;
  private Outbox outbox;

  @BeforeEach
  void open() {
    receipts = new Receipts(database.jdbi());
    outbox = new Outbox(database.jdbi());
  }

  @Test
  void aRequestHasItsEffectOnce() {
    assertThat(once(WILLOW, "Ev1")).contains("done");
    assertThat(once(WILLOW, "Ev1")).isEmpty();
    assertThat(once(WILLOW, "Ev2")).contains("done");
    assertThat(effects()).isEqualTo(2);
  }

  @Test
  void theSameKeyFromAnotherWorkspaceIsAnotherRequest() {
    once(WILLOW, "Ev1");

    assertThat(once(new WorkspaceId("T0OTHER"), "Ev1")).contains("done");
  }

  @Test
  void whatTheEffectWroteAndTheReceiptAreRolledBackTogether() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                receipts.once(
                    WILLOW,
                    "Ev1",
                    NOW,
                    () -> {
                      effect();
                      throw new IllegalStateException("the effect failed");
                    }))
        .withMessage("the effect failed");

    assertThat(effects()).isZero();
    assertThat(database.count("receipt")).isZero();
    assertThat(once(WILLOW, "Ev1")).as("delivered again").contains("done");
    assertThat(effects()).isEqualTo(1);
  }

  @RepeatedTest(5)
  void ofEightDeliveriesAtOnceOneHasTheEffect() throws Exception {
    List<Optional<String>> results =
        Together.run(
            Collections.nCopies(8, (Callable<Optional<String>>) () -> once(WILLOW, "Ev1")));

    assertThat(results.stream().flatMap(Optional::stream)).containsExactly("done");
    assertThat(effects()).isEqualTo(1);
  }

  /**
   * The second delivery waits for the first; when that is rolled back, the second has the effect.
   */
  @RepeatedTest(5)
  void aDeliveryThatFailsLeavesTheEffectToTheNext() throws Exception {
    Callable<Boolean> failing =
        () -> {
          try {
            receipts.once(
                WILLOW,
                "Ev1",
                NOW,
                () -> {
                  effect();
                  throw new IllegalStateException("the effect failed");
                });
            return false;
          } catch (IllegalStateException e) {
            return false;
          }
        };
    List<Boolean> effective =
        Together.run(List.of(failing, failing, () -> once(WILLOW, "Ev1").isPresent()));

    assertThat(effective).containsExactly(false, false, true);
    assertThat(once(WILLOW, "Ev1")).isEmpty();
    assertThat(effects()).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0} later: repeated {1}")
  @CsvSource({"PT24H, false", "PT25H, false", "PT25H1S, true"})
  void receiptsAreKeptForAsLongAsSlackRepeats(Duration later, boolean again) {
    once(WILLOW, "Ev1");

    receipts.forgetOld(NOW.plus(later));

    assertThat(once(WILLOW, "Ev1").isPresent()).isEqualTo(again);
  }

  private Optional<String> once(WorkspaceId workspace, String key) {
    return receipts.once(workspace, key, NOW, this::effect);
  }

  /** Writes through the same Jdbi. */
  private String effect() {
    outbox.answer(WILLOW, "U0ANNA", "{}", NOW);
    return "done";
  }

  private long effects() {
    return database.count("outgoing_message");
  }
}
