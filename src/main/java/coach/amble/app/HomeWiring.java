package coach.amble.app;

import coach.amble.coach.Walking;
import coach.amble.slack.Corner;
import coach.amble.slack.Texts;
import coach.amble.slack.home.HomeCorner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The corner "home". */
@Configuration(proxyBeanMethods = false)
class HomeWiring {

  @Bean
  Corner homeCorner(Texts texts, Walking walking) {
    return new HomeCorner(texts, walking).corner();
  }
}
