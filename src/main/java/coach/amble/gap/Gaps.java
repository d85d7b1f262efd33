package coach.amble.gap;

import coach.amble.workspace.WorkspaceId;
import coach.amble.workspace.Workspaces;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import org.jdbi.v3.core.Jdbi;

/** Questions that the guide left open. */
public final class Gaps {
  /** How long they are kept. */
  public static final Period KEPT = Period.ofDays(90);

  private static final int SHOWN = 25;

  private final GapDao dao;
  private final Workspaces workspaces;
  private final Predicate<String> known;

  /**
   * @param known whether the guide met a word, in lower case; others are not kept
   */
  public Gaps(Jdbi jdbi, Workspaces workspaces, Predicate<String> known) {
    this.dao = jdbi.onDemand(GapDao.class);
    this.workspaces = workspaces;
    this.known = known;
  }

  /** The question as it would be kept. */
  public String scrubbed(String question) {
    return ScrubPolicy.scrub(question, known);
  }

  /** Keeps the question, scrubbed, if the workspace wants it. The day is that of UTC. */
  public void keep(WorkspaceId workspace, Gap.Kind kind, String question, Instant now) {
    String scrubbed = scrubbed(question);
    if (!scrubbed.isEmpty() && workspaces.settings(workspace).keepsGaps()) {
      dao.insert(workspace, new Gap(day(now), kind, scrubbed));
    }
  }

  /** The newest ones. */
  public List<Gap> newest(WorkspaceId workspace) {
    return dao.listNewest(workspace, SHOWN);
  }

  /** Deletes what was kept long enough. */
  public void forgetOld(Instant now) {
    dao.deleteOld(day(now).minus(KEPT));
  }

  /** Deletes all of a workspace's, when its admin turns this off. */
  public void forgetAll(WorkspaceId workspace) {
    dao.deleteAll(workspace);
  }

  private static LocalDate day(Instant now) {
    return now.atZone(ZoneOffset.UTC).toLocalDate();
  }
}
