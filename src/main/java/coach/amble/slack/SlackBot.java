package coach.amble.slack;

import coach.amble.delivery.Delivery;
import coach.amble.delivery.DeliveryLoop;
import coach.amble.delivery.Outbox;
import coach.amble.delivery.Receipts;
import coach.amble.guide.Guide;
import coach.amble.member.Members;
import coach.amble.nudge.Enrolment;
import coach.amble.nudge.NudgePlan;
import coach.amble.nudge.Nudges;
import coach.amble.pain.CheckIns;
import coach.amble.programme.Programme;
import coach.amble.team.TeamMinutes;
import coach.amble.walk.WalkLog;
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

  /** The features that the bot speaks for. */
  public record Features(
      Members members,
      Enrolment enrolment,
      NudgePlan plan,
      Nudges nudges,
      WalkLog walks,
      Programme programme,
      CheckIns checkIns,
      TeamMinutes teams,
      Guide guide,
      Outbox outbox,
      Receipts receipts) {}

  /**
   * @param command the slash command with its slash
   */
  public SlackBot(
      Features features,
      SlackConnection connection,
      String command,
      Jdbi jdbi,
      InstantSource clock) {
    Texts texts = new Texts();
    var slack = connection;
    var channels = new DirectChannels(jdbi, slack);
    var pain = new PainReplies(texts, features.checkIns());
    var nudge = new NudgeReplies(texts, features.nudges(), pain);
    var wanted = new SlackSender.Wanted(features.nudges(), features.members());
    this.delivery =
        new Delivery(jdbi, new SlackSender(slack, channels, wanted, nudge, clock), clock);
    this.loop = new DeliveryLoop(delivery);
    var requests =
        new Requests(features.members(), features.receipts(), features.outbox(), loop, clock);
    var member =
        new MemberReplies(texts, features.enrolment(), features.plan(), features.programme());
    var help = new HelpReplies(texts, command);
    var walking =
        new WalkReplies.Walking(
            features.walks(), features.nudges(), features.programme(), features.plan());
    var walk = new WalkReplies(texts, help, walking);
    var guide = new GuideReplies(texts, features.guide(), command);
    var team = new TeamReplies(texts, features.teams(), command);
    var coach = new Coach(member, walk, nudge, new Coach.Talks(pain, team, guide, help));
    var conversation = new Conversation(coach, guide, features.nudges(), features.enrolment());
    var home = new HomeTab(texts, slack, walking, member, team);
    var answer = new NudgeAnswer(texts, features.nudges(), nudge, walk, member);
    List<TapAction> actions =
        List.of(
            new JoinAction(member, texts, new Profiles(slack)),
            new ResumeAction(member),
            new StopAction(member),
            new UndoAction(walk, member),
            new PainAction(pain, member),
            new TopicAction(guide),
            new NudgeDoneAction(answer),
            new NudgeMinutesAction(answer),
            new NudgeSkipAction(answer),
            new NudgeSnoozeAction(answer));
    this.app =
        SlackApp.build(
            connection,
            command,
            new SlackApp.Handlers(
                new WalkCommand(requests, conversation, texts),
                new DirectMessages(requests, conversation, channels),
                new HomeOpened(requests, afterwards, home),
                new LogWalk(requests, new LogWalkForm(texts), coach, texts),
                actions),
            new Taps(requests, afterwards, home));
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
