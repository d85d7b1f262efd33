package coach.amble.app;

import coach.amble.slack.Features;
import coach.amble.slack.RequestSignature;
import coach.amble.slack.SlackBot;
import coach.amble.slack.SlackConnection;
import coach.amble.slack.SlackServlet;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import java.time.InstantSource;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The bot and how it reaches Slack. */
@Configuration(proxyBeanMethods = false)
class SlackWiring {
  private static final Logger log = LoggerFactory.getLogger(SlackWiring.class);

  @Bean
  SlackConnection slackConnection(SlackAccess access) {
    return new SlackConnection(access.botToken());
  }

  @Bean
  SlackBot bot(
      Features features,
      SlackConnection connection,
      AmbleSettings settings,
      Jdbi jdbi,
      InstantSource clock) {
    return new SlackBot(features, connection, settings.slack().command(), jdbi, clock);
  }

  /** Not in Socket Mode: there nothing comes in by HTTP. */
  @Bean
  ServletContextInitializer gateway(
      Mode mode, SlackAccess access, SlackBot bot, InstantSource clock) {
    return context -> {
      if (mode != Mode.SOCKET) {
        var signature = new RequestSignature(access.signingSecret());
        var servlet = new SlackServlet(bot.app(), signature, clock);
        new ServletRegistrationBean<>(servlet, "/slack/events").onStartup(context);
      }
    };
  }

  @Bean
  ApplicationListener<ApplicationReadyEvent> ready(
      Mode mode, AmbleSettings settings, SlackBot bot) {
    return event -> {
      bot.start();
      if (mode == Mode.SOCKET) {
        connect(settings.slack().appToken(), bot);
      }
      if (mode != Mode.SANDBOX) {
        log.info("Amble is ready ({} mode).", mode);
      }
    };
  }

  private static void connect(String appToken, SlackBot bot) {
    try {
      new SocketModeApp(appToken, SocketModeClient.Backend.JavaWebSocket, bot.app()).startAsync();
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
