package coach.amble.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
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
  CoachWiring.class,
  // The corners, in the order of what they show on Home.
  HomeWiring.class,
  WalkWiring.class,
  NudgeWiring.class,
  PainWiring.class,
  SafetyWiring.class,
  JoinWiring.class,
  GuideWiring.class,
  TeamWiring.class,
  AdminWiring.class,
  HelpWiring.class,
  SlackWiring.class,
  ListeningWiring.class,
  GatewayWiring.class,
  SandboxWiring.class,
  ScheduleWiring.class
})
public class Amble {
  /** With the first argument "understand" the maintainer's tool, else the coach. */
  public static void main(String[] args) throws IOException {
    if (args.length > 0 && args[0].equals("understand")) {
      LocalDate today = LocalDate.now(ZoneOffset.UTC);
      var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, UTF_8);
      System.exit(Understand.run(List.of(args).subList(1, args.length), today, System.in, out));
    }
    SpringApplication.run(Amble.class, args);
  }
}
