package coach.amble.app;

import coach.amble.slack.Corner;
import coach.amble.slack.Profiles;
import coach.amble.slack.Texts;
import coach.amble.slack.join.JoinCorner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The corner "join". */
@Configuration(proxyBeanMethods = false)
class JoinWiring {

  @Bean
  Corner joinCorner(Texts texts, Profiles profiles) {
    return new JoinCorner(texts, profiles).corner();
  }
}
