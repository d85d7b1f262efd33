package coach.amble.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.delivery.OutgoingMessage.Kind;
import coach.amble.testing.TestDatabase;
import coach.amble.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the table of messages holds means the same to the code. */
class StoredNamesTest {
  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final WorkspaceId WILLOW = new WorkspaceId("T0WILLOW");
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

  @Test
  void theDatabaseTakesTheStatesThatTheCodeHasAndNoOthers() {
    String check =
        list("""
                SELECT pg_get_constraintdef(oid) FROM pg_constraint
                WHERE conrelid = 'outgoing_message'::regclass AND contype = 'c'
                """)
            .getFirst();

    assertThat(Pattern.compile("'([A-Z]+)'").matcher(check).results().map(it -> it.group(1)))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(MessageState.values()).map(MessageState::name).toList());
  }

  @Test
  void ranksAreStoredAndNoTwoKindsShareOne() {
    Outbox outbox = new Outbox(database.jdbi());
    outbox.nudge(WILLOW, "U0ANNA", 7, NOW, NOW.plusSeconds(60));
    outbox.answer(WILLOW, "U0ANNA", "Well done.", NOW);

    assertThat(list("SELECT kind || ' ' || rank FROM outgoing_message ORDER BY rank"))
        .containsExactly("ANSWER 0", "NUDGE 1");
    assertThat(Stream.of(Kind.values()).map(Kind::rank)).doesNotHaveDuplicates();
  }

  private static List<String> list(String sql) {
    return database.jdbi().withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }
}
