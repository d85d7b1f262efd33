package coach.amble.app;

import coach.amble.coach.Coach;
import coach.amble.coach.Hearing;
import coach.amble.delivery.Delivery;
import coach.amble.delivery.DeliveryLoop;
import coach.amble.delivery.Outbox;
import coach.amble.delivery.Receipts;
import coach.amble.member.Members;
import coach.amble.slack.Afterwards;
import coach.amble.slack.Conversation;
import coach.amble.slack.Corner;
import coach.amble.slack.Corners;
import coach.amble.slack.DirectChannels;
import coach.amble.slack.HomeTab;
import coach.amble.slack.Profiles;
import coach.amble.slack.Requests;
import coach.amble.slack.SlackConnection;
import coach.amble.slack.SlackSender;
import coach.amble.slack.Texts;
import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every request and every message goes through. */
@Configuration(proxyBeanMethods = false)
class SlackWiring {

  @Bean
  SlackConnection slackConnection(SlackAccess access) {
    return new SlackConnection(access.botToken());
  }

  @Bean
  Texts texts() {
    return new Texts();
  }

  @Bean
  Profiles profiles(SlackConnection slack) {
    return new Profiles(slack);
  }

  @Bean
  Corners corners(List<Corner> all, Texts texts) {
    return new Corners(all, texts);
  }

  @Bean
  Conversation conversation(Hearing hearing, Coach coach, Corners corners, Profiles profiles) {
    return new Conversation(hearing, coach, corners, profiles);
  }

  @Bean
  DirectChannels directChannels(Jdbi jdbi, SlackConnection slack) {
    return new DirectChannels(jdbi, slack);
  }

  @Bean
  Delivery delivery(
      Jdbi jdbi,
      SlackConnection slack,
      DirectChannels channels,
      Corners corners,
      InstantSource clock) {
    return new Delivery(jdbi, new SlackSender(slack, channels, corners::render), clock);
  }

  @Bean
  DeliveryLoop deliveryLoop(Delivery delivery) {
    return new DeliveryLoop(delivery);
  }

  @Bean
  Afterwards afterwards() {
    return new Afterwards();
  }

  @Bean
  Requests requests(
      Members members,
      Receipts receipts,
      Outbox outbox,
      DeliveryLoop delivery,
      InstantSource clock) {
    return new Requests(members, receipts, outbox, delivery, clock);
  }

  @Bean
  HomeTab homeTab(Texts texts, SlackConnection slack, Corners corners) {
    return new HomeTab(texts, slack, corners);
  }
}
