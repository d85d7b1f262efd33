package coach.amble.member;

import coach.amble.workspace.WorkspaceId;

/**
 * Somebody in a workspace, whether they joined or not. User ids are opaque and unique only within
 * the workspace.
 */
public record Person(WorkspaceId workspace, String userId) {
  public Person {
    if (userId.isBlank()) {
      throw new IllegalArgumentException("user id is blank");
    }
  }

  @Override
  public String toString() {
    return workspace + "/" + userId;
  }
}
