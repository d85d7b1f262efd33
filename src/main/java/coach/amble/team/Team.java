package coach.amble.team;

/** A group of members who chose to be in it. */
public record Team(TeamId id, String name) {
  /** Longest name of a team, in characters. */
  public static final int LONGEST_NAME = 60;

  /**
   * A name is 1 to {@value #LONGEST_NAME} characters, some to be seen, none a control character.
   */
  public static boolean isName(String name) {
    return name.codePoints().anyMatch(Team::isSeen)
        && name.length() <= LONGEST_NAME
        && name.codePoints().noneMatch(Character::isISOControl);
  }

  private static boolean isSeen(int character) {
    return !Character.isWhitespace(character)
        && Character.getType(character) != Character.FORMAT
        && Character.getType(character) != Character.SPACE_SEPARATOR;
  }
}
