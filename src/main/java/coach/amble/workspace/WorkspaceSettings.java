package coach.amble.workspace;

/**
 * What a workspace's admins chose. An empty text means the coach's own.
 *
 * @param emergencyNumber the number to call, as people there write it
 * @param emergencyText what to say to a message that needs help now
 * @param sameDayText what to say to a message that needs a doctor today
 * @param keepsGaps whether questions that the guide left open are kept, without their author
 */
public record WorkspaceSettings(
    String emergencyNumber, String emergencyText, String sameDayText, boolean keepsGaps) {
  public static final WorkspaceSettings DEFAULTS = new WorkspaceSettings("", "", "", false);

  /** Longest text that can be set, in characters. */
  public static final int LONGEST_TEXT = 1_000;

  /** Longest emergency number, in characters. */
  public static final int LONGEST_NUMBER = 40;
}
