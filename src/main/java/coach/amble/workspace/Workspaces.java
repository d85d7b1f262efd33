package coach.amble.workspace;

import org.jdbi.v3.core.Jdbi;

/** The workspaces' own settings. */
public final class Workspaces {
  private final WorkspaceSettingsDao dao;

  public Workspaces(Jdbi jdbi) {
    this.dao = jdbi.onDemand(WorkspaceSettingsDao.class);
  }

  public WorkspaceSettings settings(WorkspaceId workspace) {
    return dao.find(workspace).orElse(WorkspaceSettings.DEFAULTS);
  }

  /** Whoever calls this has made sure that an admin asks for it. */
  public void change(WorkspaceId workspace, WorkspaceSettings settings) {
    dao.upsert(workspace, settings);
  }
}
