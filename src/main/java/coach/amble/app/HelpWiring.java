package coach.amble.app;

import coach.amble.slack.Corner;
import coach.amble.slack.Texts;
import coach.amble.slack.help.HelpCorner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The corner "help". */
@Configuration(proxyBeanMethods = false)
class HelpWiring {

  @Bean
  Corner helpCorner(Texts texts, AmbleSettings settings) {
    return new HelpCorner(texts, settings.slack().command()).corner();
  }
}
