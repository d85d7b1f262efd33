package coach.amble.team;

/** What came of a request to create or to join a team. */
public sealed interface Joined {
  record In(Team team) implements Joined {}

  record NameTaken(String name) implements Joined {}

  record NameUnusable() implements Joined {}

  record NoSuchTeam(String name) implements Joined {}
}
