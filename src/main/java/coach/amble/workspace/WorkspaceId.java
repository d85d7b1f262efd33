package coach.amble.workspace;

/** Slack's opaque id of a workspace. */
public record WorkspaceId(String value) {
  public WorkspaceId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("workspace id is blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
