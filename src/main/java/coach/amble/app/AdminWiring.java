package coach.amble.app;

import coach.amble.slack.Corner;
import coach.amble.slack.Texts;
import coach.amble.slack.admin.AdminCorner;
import coach.amble.workspace.Workspaces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The corner "admin". */
@Configuration(proxyBeanMethods = false)
class AdminWiring {

  @Bean
  Corner adminCorner(Texts texts, Workspaces workspaces) {
    return new AdminCorner(texts, workspaces).corner();
  }
}
