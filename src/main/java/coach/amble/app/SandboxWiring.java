package coach.amble.app;

import coach.amble.delivery.Delivery;
import coach.amble.delivery.Outbox;
import coach.amble.member.Members;
import coach.amble.nudge.DueNudges;
import coach.amble.nudge.NudgePlan;
import coach.amble.sandbox.Credentials;
import coach.amble.sandbox.Sandbox;
import coach.amble.sandbox.SandboxClock;
import coach.amble.slack.SlackConnection;
import coach.amble.team.TeamMinutes;
import coach.amble.workspace.WorkspaceId;
import java.net.InetAddress;
import java.net.URI;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.ContextClosedEvent;

/** The made-up workspace, and the clock that it moves; only in {@link Mode#SANDBOX}. */
@Configuration(proxyBeanMethods = false)
class SandboxWiring {
  private static final Logger log = LoggerFactory.getLogger(SandboxWiring.class);
  private static final String HOST = "127.0.0.1";

  @Bean
  @Lazy
  @ConditionalOnMissingBean
  SandboxClock sandboxClock() {
    return new SandboxClock(InstantSource.system());
  }

  @Bean
  InstantSource clock(Mode mode, ObjectProvider<SandboxClock> sandboxClock) {
    return mode == Mode.SANDBOX ? sandboxClock.getObject() : InstantSource.system();
  }

  @Bean
  SlackAccess slackAccess(Mode mode, AmbleSettings settings) {
    if (mode == Mode.SANDBOX) {
      Credentials made = Credentials.random();
      return new SlackAccess(made.botToken(), made.signingSecret());
    }
    return new SlackAccess(settings.slack().botToken(), settings.slack().signingSecret());
  }

  @Bean(destroyMethod = "close")
  @Lazy
  Sandbox sandbox(SandboxClock clock, SlackAccess access, Folder folder) {
    var credentials = new Credentials(access.botToken(), access.signingSecret());
    return new Sandbox(clock, credentials, folder.path().resolve("sandbox.json"));
  }

  @Bean
  ServletContextInitializer sandboxPages(Mode mode, ObjectProvider<Sandbox> sandbox) {
    return context -> {
      if (mode == Mode.SANDBOX) {
        new ServletRegistrationBean<>(sandbox.getObject().servlet(), "/sandbox/*")
            .onStartup(context);
        new ServletRegistrationBean<>(new FrontServlet(), "").onStartup(context);
      }
    };
  }

  /** The sandbox is for the people of this machine only, whatever the settings say. */
  @Bean
  WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> loopbackOnly(Mode mode) {
    return factory -> {
      if (mode == Mode.SANDBOX) {
        factory.setAddress(InetAddress.getLoopbackAddress());
      }
    };
  }

  @Bean
  ApplicationListener<ApplicationReadyEvent> sandboxReady(
      Mode mode,
      ObjectProvider<Sandbox> sandbox,
      ObjectProvider<SandboxTimeline> timeline,
      SlackConnection connection) {
    return event -> {
      if (mode == Mode.SANDBOX) {
        String port =
            event.getApplicationContext().getEnvironment().getProperty("local.server.port");
        connection.connect("http://" + HOST + ":" + port + "/sandbox/api/");
        URI gateway = URI.create("http://" + HOST + ":" + port + "/slack/events");
        sandbox.getObject().connect(gateway, timeline.getObject());
        log.info("Amble is ready: open http://localhost:{}", port);
      }
    };
  }

  /** An open page mustn't hold up the end of the program. */
  @Bean
  ApplicationListener<ContextClosedEvent> sandboxEnds(Mode mode, ObjectProvider<Sandbox> sandbox) {
    return event -> {
      if (mode == Mode.SANDBOX) {
        sandbox.getObject().endWaits();
      }
    };
  }

  @Bean
  @Lazy
  SandboxTimeline timeline(
      SandboxClock clock,
      DueNudges nudges,
      TeamMinutes teams,
      Delivery delivery,
      SandboxTimeline.Upcoming upcoming) {
    return new SandboxTimeline(clock, nudges, teams, delivery, upcoming);
  }

  @Bean
  @Lazy
  SandboxTimeline.Upcoming upcoming(
      Sandbox sandbox, Members members, NudgePlan plan, Outbox outbox) {
    var workspace = new WorkspaceId(sandbox.workspaceId());
    return new SandboxTimeline.Upcoming(workspace, members, plan, outbox);
  }
}
