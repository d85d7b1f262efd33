package coach.amble.coach;

import coach.amble.understanding.safety.RedFlag;
import coach.amble.workspace.WorkspaceSettings;
import java.time.Instant;
import java.util.Optional;

/** What came of a red flag. */
public sealed interface SafetyResult extends Result {
  /** Help is needed now; a member is on hold from here on. */
  record Urgent(RedFlag flag, WorkspaceSettings settings) implements SafetyResult {}

  /** Nothing goes on before somebody has looked at what was described. */
  record StillOnHold() implements SafetyResult {}

  /** Somebody looked at it; the programme goes on. */
  record Released(Optional<Instant> next) implements SafetyResult {}
}
