package coach.amble.coach;

import coach.amble.gap.Gap;
import coach.amble.workspace.WorkspaceSettings;
import java.util.List;

/** What came of an admin's wish. */
public sealed interface AdminResult extends Result {
  record Settings(WorkspaceSettings settings) implements AdminResult {}

  record Changed() implements AdminResult {}

  /** The workspace keeps no open questions. */
  record GapsOff() implements AdminResult {}

  /** The newest open questions; maybe none. */
  record Gaps(List<Gap> newest) implements AdminResult {}

  /** The asker is no admin. */
  record Refused() implements AdminResult {}
}
