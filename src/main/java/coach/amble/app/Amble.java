package coach.amble.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The program. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableConfigurationProperties(AmbleSettings.class)
@Import({
  StorageWiring.class,
  FeatureWiring.class,
  SlackWiring.class,
  SandboxWiring.class,
  ScheduleWiring.class
})
public class Amble {
  public static void main(String[] args) {
    SpringApplication.run(Amble.class, args);
  }
}
