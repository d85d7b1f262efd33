package coach.amble.app;

import coach.amble.slack.Afterwards;
import coach.amble.slack.Conversation;
import coach.amble.slack.Corners;
import coach.amble.slack.DirectChannels;
import coach.amble.slack.DirectMessages;
import coach.amble.slack.Forms;
import coach.amble.slack.HomeOpened;
import coach.amble.slack.HomeTab;
import coach.amble.slack.Listener;
import coach.amble.slack.Mentions;
import coach.amble.slack.Requests;
import coach.amble.slack.SlackApp;
import coach.amble.slack.SlackConnection;
import coach.amble.slack.Taps;
import coach.amble.slack.Texts;
import coach.amble.slack.WalkCommand;
import com.slack.api.bolt.App;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who listens to which kind of request. */
@Configuration(proxyBeanMethods = false)
class ListeningWiring {

  @Bean
  Listener walkCommand(
      AmbleSettings settings, Requests requests, Conversation conversation, Texts texts) {
    return new WalkCommand(settings.slack().command(), requests, conversation, texts);
  }

  @Bean
  Listener directMessages(Requests requests, Conversation conversation, DirectChannels channels) {
    return new DirectMessages(requests, conversation, channels);
  }

  @Bean
  Listener mentions(Requests requests, Conversation conversation, Afterwards afterwards) {
    return new Mentions(requests, conversation, afterwards);
  }

  @Bean
  Listener homeOpened(Requests requests, Afterwards afterwards, HomeTab home) {
    return new HomeOpened(requests, afterwards, home);
  }

  @Bean
  Listener taps(
      Corners corners,
      Requests requests,
      Conversation conversation,
      Afterwards afterwards,
      HomeTab home) {
    return new Taps(corners, requests, conversation, afterwards, home);
  }

  @Bean
  Listener forms(Corners corners, Requests requests, Conversation conversation) {
    return new Forms(corners, requests, conversation);
  }

  @Bean
  App app(SlackConnection slack, List<Listener> listeners) {
    return SlackApp.of(slack, listeners);
  }
}
