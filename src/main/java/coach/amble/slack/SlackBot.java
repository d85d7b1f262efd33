package coach.amble.slack;

import coach.amble.delivery.Delivery;
import coach.amble.delivery.DeliveryLoop;
import com.slack.api.bolt.App;
import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The bot: Bolt and the delivery of messages, wired to the features. */
public final class SlackBot implements AutoCloseable {
  /** The slash command unless the settings name another; the manifests name it too. */
  public static final String DEFAULT_COMMAND = "/walk";

  private final App app;
  private final Delivery delivery;
  private final DeliveryLoop loop;
  private final Afterwards afterwards = new Afterwards();

  /**
   * @param command the slash command with its slash
   */
  public SlackBot(
      Features features, SlackConnection slack, String command, Jdbi jdbi, InstantSource clock) {
    Texts texts = new Texts();
    Profiles profiles = new Profiles(slack);
    Replies replies = Replies.of(features, texts, profiles, command);
    DirectChannels channels = new DirectChannels(jdbi, slack);
    var wanted = new SlackSender.Wanted(features.nudges(), features.members());
    this.delivery =
        new Delivery(jdbi, new SlackSender(slack, channels, wanted, replies.nudge(), clock), clock);
    this.loop = new DeliveryLoop(delivery);
    var requests =
        new Requests(features.members(), features.receipts(), features.outbox(), loop, clock);
    var home = new HomeTab(texts, slack, features, replies);
    var coach = new Coach(replies);
    var conversation = new Conversation(coach, replies.safety(), features);
    var handlers =
        new SlackApp.Handlers(
            new WalkCommand(requests, conversation, texts),
            new DirectMessages(requests, conversation, channels),
            new Mentions(requests, conversation, afterwards),
            new HomeOpened(requests, afterwards, home),
            new LogWalk(requests, new LogWalkForm(texts), coach, texts),
            new ChangeSettings(requests, new SettingsForm(texts), replies.admin()),
            actions(replies, texts, features, profiles));
    this.app = SlackApp.build(slack, command, handlers, new Taps(requests, afterwards, home));
  }

  private static List<TapAction> actions(
      Replies replies, Texts texts, Features features, Profiles profiles) {
    var answer = new NudgeAnswer(texts, features.nudges(), replies);
    return List.of(
        new JoinAction(replies.member(), texts, profiles),
        new ResumeAction(replies.member()),
        new StopAction(replies.member()),
        new UndoAction(replies.walk(), replies.member()),
        new PainAction(replies.pain(), replies.member()),
        new TopicAction(replies.guide()),
        new BrowseAction(replies.guide()),
        new HelpfulAction(replies.guide()),
        new NudgeDoneAction(answer),
        new NudgeMinutesAction(answer),
        new NudgeSkipAction(answer),
        new NudgeSnoozeAction(answer));
  }

  public App app() {
    return app;
  }

  /** Sends what waits, in the caller's thread. */
  public Delivery delivery() {
    return delivery;
  }

  /** Starts sending in the background. */
  public void start() {
    loop.start();
  }

  /** Returns when updates that follow requests are done. */
  public void settle() throws InterruptedException {
    afterwards.settle();
  }

  @Override
  public void close() throws InterruptedException {
    loop.close();
    afterwards.close();
  }
}
