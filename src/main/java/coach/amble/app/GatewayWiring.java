package coach.amble.app;

import coach.amble.delivery.DeliveryLoop;
import coach.amble.slack.RequestSignature;
import coach.amble.slack.SlackServlet;
import com.slack.api.bolt.App;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How requests come in: by HTTP through the gateway, or by Socket Mode. */
@Configuration(proxyBeanMethods = false)
class GatewayWiring {
  private static final Logger log = LoggerFactory.getLogger(GatewayWiring.class);

  /** Not in Socket Mode: there nothing comes in by HTTP. */
  @Bean
  ServletContextInitializer gateway(Mode mode, SlackAccess access, App app, InstantSource clock) {
    return context -> {
      if (mode != Mode.SOCKET) {
        var signature = new RequestSignature(access.signingSecret());
        var servlet = new SlackServlet(app, signature, clock);
        new ServletRegistrationBean<>(servlet, "/slack/events").onStartup(context);
      }
    };
  }

  @Bean
  ApplicationListener<ApplicationReadyEvent> ready(
      Mode mode, AmbleSettings settings, App app, DeliveryLoop delivery) {
    return event -> {
      delivery.start();
      if (mode == Mode.SOCKET) {
        connect(settings.slack().appToken(), app);
      }
      if (mode != Mode.SANDBOX) {
        log.info("Amble is ready ({} mode).", mode);
      }
    };
  }

  private static void connect(String appToken, App app) {
    try {
      new SocketModeApp(appToken, SocketModeClient.Backend.JavaWebSocket, app).startAsync();
    } catch (Exception e) {
      throw new StartupException(
          "Slack takes no Socket Mode connection ("
              + StartupException.reason(e)
              + "): check the network, amble.slack.app-token, and that Socket Mode is on for the"
              + " app.",
          e);
    }
  }
}
