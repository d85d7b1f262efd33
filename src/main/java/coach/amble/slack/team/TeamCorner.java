package coach.amble.slack.team;

import coach.amble.coach.Asker;
import coach.amble.coach.TeamResult;
import coach.amble.member.Member;
import coach.amble.slack.Card;
import coach.amble.slack.Corner;
import coach.amble.slack.Parts;
import coach.amble.slack.Reply;
import coach.amble.slack.Texts;
import coach.amble.slack.When;
import coach.amble.team.Joined;
import coach.amble.team.TeamMinutes;
import coach.amble.team.TeamWeek;
import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Teams and their sums. */
public final class TeamCorner {
  private final Texts texts;
  private final TeamMinutes teams;
  private final String command;

  /**
   * @param command the slash command with its slash
   */
  public TeamCorner(Texts texts, TeamMinutes teams, String command) {
    this.texts = texts;
    this.teams = teams;
    this.command = command;
  }

  public Corner corner() {
    return Corner.empty().showing(TeamResult.class, this::show).with(Card.of(this::card));
  }

  private List<LayoutBlock> card(Asker asker, Member member) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Parts.header(texts.say("home.team.title")));
    blocks.addAll(week(teams.week(member, asker.now()), asker).blocks());
    return blocks;
  }

  private Reply show(TeamResult result, Asker asker) {
    return switch (result) {
      case TeamResult.Created(var joined) -> joined("team.created.text", joined);
      case TeamResult.Entered(var joined) -> joined("team.joined.text", joined);
      case TeamResult.Left(var team) ->
          team.map(it -> say("team.left.text", it.name()))
              .orElseGet(() -> say("team.none.text", ""));
      case TeamResult.Week(var week) -> week(week, asker);
    };
  }

  private Reply joined(String key, Joined joined) {
    return switch (joined) {
      case Joined.In(var team) -> say(key, team.name());
      case Joined.NameTaken(String name) -> say("team.taken.text", name);
      case Joined.NoSuchTeam(String name) -> say("team.unknown.text", name);
      case Joined.NameUnusable() -> say("team.bad-name.text", "");
    };
  }

  private Reply week(TeamWeek week, Asker asker) {
    return switch (week) {
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
                          "when", When.time(asOf, asker.now(), asker.zone()))))
              .withLine(texts.say("team.shown.why"));
    };
  }

  private Reply say(String key, String team) {
    return Reply.of(texts.say(key, Map.of("team", team, "command", command)));
  }
}
