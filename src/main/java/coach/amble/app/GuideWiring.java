package coach.amble.app;

import coach.amble.slack.Corner;
import coach.amble.slack.Texts;
import coach.amble.slack.guide.GuideCorner;
import coach.amble.understanding.guide.Guide;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The corner "guide". */
@Configuration(proxyBeanMethods = false)
class GuideWiring {

  @Bean
  Corner guideCorner(Texts texts, Guide guide, AmbleSettings settings) {
    return new GuideCorner(texts, guide, settings.slack().command()).corner();
  }
}
