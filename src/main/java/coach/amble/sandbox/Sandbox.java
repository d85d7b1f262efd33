package coach.amble.sandbox;

import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A made-up company's Slack workspace. Serve {@link #servlet()} at {@code /sandbox/*}, asynchronous
 * requests allowed, then {@link #connect} it to the bot. Safe for use by many threads.
 */
public final class Sandbox implements AutoCloseable {
  private static final Duration POLL = Duration.ofSeconds(25);
  private final Workspace workspace;
  private final Outbound outbound;
  private final People people;
  private final LongPolls polls;
  private final HttpServlet servlet;
  private volatile @Nullable Timeline timeline;

  /**
   * Takes up the state that is saved in {@code stateFile}, if any, and sets the clock by it.
   *
   * @param stateFile where the state is kept; its folder is made when needed
   */
  public Sandbox(SandboxClock clock, Credentials credentials, Path stateFile) {
    workspace = new Workspace(clock);
    outbound = new Outbound(clock, new SlackSignature(credentials.signingSecret()));
    people = new People(workspace, outbound);
    polls = new LongPolls(workspace::version, POLL);
    StateKeeper keeper = new StateKeeper(workspace, new StateFile(stateFile));
    keeper.restore();
    workspace.onChange(
        () -> {
          keeper.save();
          polls.wake();
        });
    clock.onMove(() -> workspace.apply(() -> {}));
    servlet = servlet(credentials);
  }

  private HttpServlet servlet(Credentials credentials) {
    PageState state = new PageState(workspace, this::nextNudge);
    PageClock clock = new PageClock(workspace.clock(), this::timeline);
    return new SandboxServlet(
        new ApiEndpoint(new WebApi(workspace), credentials),
        new ResponseEndpoint(new Responses(workspace)),
        new PageEndpoint(state, new PageActions(people, clock), polls),
        new StaticFiles());
  }

  /**
   * Lets people reach the bot.
   *
   * @param gateway where the bot takes Slack's requests; response URLs point to the same host
   */
  public void connect(URI gateway, Timeline newTimeline) {
    connect(gateway, newTimeline, Limits.PATIENCE);
  }

  void connect(URI gateway, Timeline newTimeline, Duration patience) {
    outbound.connect(new Gateway(gateway, patience));
    timeline = newTimeline;
  }

  /** Serves the Web API, response URLs and the page. */
  public HttpServlet servlet() {
    return servlet;
  }

  /** Slack's id of the workspace. */
  public String workspaceId() {
    return Company.TEAM;
  }

  /** Everybody at the company. */
  public List<SandboxPerson> people() {
    return people.all();
  }

  /**
   * Somebody at the company.
   *
   * @throws IllegalArgumentException if nobody has this id
   */
  public SandboxPerson person(String id) {
    return people.person(id);
  }

  /** A request with any body, correctly signed for this moment. */
  public SignedRequest signed(String contentType, String body) {
    return outbound.signed(contentType, body);
  }

  /** Sends it and says how it ended; the content of the answer is not looked at. */
  public Answer deliver(SignedRequest request) {
    return outbound.send(request).asAnswer();
  }

  /** The request that was sent last, to be sent again or tampered with. */
  public Optional<SignedRequest> lastRequest() {
    return outbound.last();
  }

  /**
   * Delivers the newest event once more with Slack's retry headers, signed anew.
   *
   * @param reason e.g. {@code http_timeout}
   * @throws IllegalStateException if there was no event yet
   */
  public Answer redeliverLastEvent(int retry, String reason) {
    return outbound.redeliverLastEvent(retry, reason);
  }

  /** Lets no page wait any longer, so that a server that finishes its requests can end. */
  public void endWaits() {
    polls.end();
  }

  @Override
  public void close() {
    outbound.close();
  }

  private Optional<Instant> nextNudge(String userId) {
    Timeline known = timeline;
    return known == null ? Optional.empty() : known.nextNudgeAt(userId);
  }

  private Timeline timeline() {
    Timeline known = timeline;
    if (known == null) {
      throw new IllegalStateException("The sandbox isn't connected to a bot yet.");
    }
    return known;
  }
}
