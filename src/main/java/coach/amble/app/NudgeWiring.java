package coach.amble.app;

import coach.amble.coach.PuttingOff;
import coach.amble.slack.Corner;
import coach.amble.slack.Texts;
import coach.amble.slack.nudge.NudgeCorner;
import coach.amble.slack.pain.PainCorner;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The corner "nudge". */
@Configuration(proxyBeanMethods = false)
class NudgeWiring {

  @Bean
  Corner nudgeCorner(Texts texts, PuttingOff puttingOff, PainCorner pain, InstantSource clock) {
    return new NudgeCorner(texts, puttingOff, pain.checkIn(), clock).corner();
  }
}
