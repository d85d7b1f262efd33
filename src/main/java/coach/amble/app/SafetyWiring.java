package coach.amble.app;

import coach.amble.slack.Corner;
import coach.amble.slack.Texts;
import coach.amble.slack.safety.SafetyCorner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The corner "safety". */
@Configuration(proxyBeanMethods = false)
class SafetyWiring {

  @Bean
  Corner safetyCorner(Texts texts) {
    return new SafetyCorner(texts).corner();
  }
}
