package coach.amble.member;

import coach.amble.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A row of table member. */
public record MemberRow(
    MemberId id,
    WorkspaceId workspaceId,
    String userId,
    ZoneId zone,
    Status status,
    @Nullable Instant pausedUntil,
    LocalDate startedOn) {

  Member toMember() {
    return new Member(id, new Person(workspaceId, userId), zone, status, pausedUntil, startedOn);
  }
}
