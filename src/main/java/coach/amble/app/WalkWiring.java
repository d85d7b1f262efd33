package coach.amble.app;

import coach.amble.slack.Corner;
import coach.amble.slack.Texts;
import coach.amble.slack.walk.WalkCorner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The corner "walk". */
@Configuration(proxyBeanMethods = false)
class WalkWiring {

  @Bean
  Corner walkCorner(Texts texts) {
    return new WalkCorner(texts).corner();
  }
}
