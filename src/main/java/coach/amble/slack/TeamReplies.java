package coach.amble.slack;

import coach.amble.member.Member;
import coach.amble.team.Joined;
import coach.amble.team.TeamMinutes;
import coach.amble.team.TeamWeek;
import java.time.Instant;
import java.util.Map;

/** Teams and their sums. */
final class TeamReplies {
  private final Texts texts;
  private final TeamMinutes teams;
  private final String command;

  TeamReplies(Texts texts, TeamMinutes teams, String command) {
    this.texts = texts;
    this.teams = teams;
    this.command = command;
  }

  Reply create(Member member, String name, Instant now) {
    Joined joined = teams.create(member, name, now);
    return joined instanceof Joined.In(var team)
        ? say("team.created.text", team.name())
        : refused(joined);
  }

  Reply join(Member member, String name, Instant now) {
    Joined joined = teams.join(member, name, now);
    return joined instanceof Joined.In(var team)
        ? say("team.joined.text", team.name())
        : refused(joined);
  }

  private Reply refused(Joined joined) {
    return switch (joined) {
      case Joined.NameTaken(String name) -> say("team.taken.text", name);
      case Joined.NoSuchTeam(String name) -> say("team.unknown.text", name);
      case Joined.NameUnusable() -> say("team.bad-name.text", "");
      case Joined.In(var team) -> throw new IllegalStateException("joined " + team.id());
    };
  }

  Reply leave(Member member) {
    return teams
        .leave(member)
        .map(team -> say("team.left.text", team.name()))
        .orElseGet(() -> say("team.none.text", ""));
  }

  Reply week(Member member, Instant now) {
    return switch (teams.week(member, now)) {
      case TeamWeek.NoTeam() -> say("team.none.text", "");
      case TeamWeek.Hidden(var team, int needed) ->
          say("team.hidden.text", team.name())
              .withLine(texts.say("team.hidden.why", Map.of("needed", needed)));
      case TeamWeek.Shown(var team, var minutes, var asOf) ->
          Reply.of(
                  texts.say(
                      "team.shown.text",
                      Map.of(
                          "team", team.name(),
                          "minutes", minutes.value(),
                          "when", When.time(asOf, now, member.zone()))))
              .withLine(texts.say("team.shown.why"));
    };
  }

  private Reply say(String key, String team) {
    return Reply.of(texts.say(key, Map.of("team", team, "command", command)));
  }
}
