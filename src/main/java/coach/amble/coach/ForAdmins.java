package coach.amble.coach;

import coach.amble.gap.Gaps;
import coach.amble.understanding.talk.Intent;
import coach.amble.workspace.WorkspaceId;
import coach.amble.workspace.WorkspaceSettings;
import coach.amble.workspace.Workspaces;

/** What the coach does for the workspace's admins, and for nobody else. */
public final class ForAdmins {
  private final Workspaces workspaces;
  private final Gaps gaps;

  public ForAdmins(Workspaces workspaces, Gaps gaps) {
    this.workspaces = workspaces;
    this.gaps = gaps;
  }

  AdminResult act(Asker asker, Intent.Admins intent) {
    WorkspaceId workspace = asker.person().workspace();
    if (!asker.admin()) {
      return new AdminResult.Refused();
    }
    return switch (intent) {
      case Intent.Settings() -> new AdminResult.Settings(workspaces.settings(workspace));
      case Intent.ChangeSettings change -> change(workspace, change);
      case Intent.Gaps() -> gaps(workspace);
    };
  }

  /** Turning open questions off deletes those that were kept. */
  private AdminResult change(WorkspaceId workspace, Intent.ChangeSettings change) {
    workspaces.change(
        workspace,
        new WorkspaceSettings(
            change.emergencyNumber(),
            change.emergencyText(),
            change.sameDayText(),
            change.keepsGaps()));
    if (!change.keepsGaps()) {
      gaps.forgetAll(workspace);
    }
    return new AdminResult.Changed();
  }

  private AdminResult gaps(WorkspaceId workspace) {
    return workspaces.settings(workspace).keepsGaps()
        ? new AdminResult.Gaps(gaps.newest(workspace))
        : new AdminResult.GapsOff();
  }
}
