package coach.amble.app;

import coach.amble.slack.Corner;
import coach.amble.slack.Texts;
import coach.amble.slack.team.TeamCorner;
import coach.amble.team.TeamMinutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The corner "team". */
@Configuration(proxyBeanMethods = false)
class TeamWiring {

  @Bean
  Corner teamCorner(Texts texts, TeamMinutes teams, AmbleSettings settings) {
    return new TeamCorner(texts, teams, settings.slack().command()).corner();
  }
}
