package coach.amble.app;

import coach.amble.slack.Corner;
import coach.amble.slack.Texts;
import coach.amble.slack.pain.PainCorner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The corner "pain", and the question that the evening's nudge borrows from it. */
@Configuration(proxyBeanMethods = false)
class PainWiring {

  @Bean
  PainCorner pain(Texts texts) {
    return new PainCorner(texts);
  }

  @Bean
  Corner painCorner(PainCorner pain) {
    return pain.corner();
  }
}
