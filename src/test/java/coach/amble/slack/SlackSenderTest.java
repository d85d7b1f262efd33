package coach.amble.slack;

import static coach.amble.testing.MemberFixture.aMember;
import static coach.amble.testing.MemberFixture.local;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.coach.PuttingOff;
import coach.amble.delivery.Delivery;
import coach.amble.delivery.Outbox;
import coach.amble.member.Member;
import coach.amble.nudge.Nudge;
import coach.amble.slack.nudge.NudgeCorner;
import coach.amble.slack.pain.PainCorner;
import coach.amble.testing.Coaching;
import coach.amble.testing.MessageTable;
import coach.amble.testing.SettableClock;
import coach.amble.testing.TestDatabase;
import coach.amble.workspace.WorkspaceId;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Outbox, delivery and sender against an HTTP server that answers as Slack does, or doesn't. */
class SlackSenderTest {
  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final WireMockServer slack = new WireMockServer(wireMockConfig().dynamicPort());
  private static final WorkspaceId WILLOW = new WorkspaceId("T0WILLOW");
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
  private static final String POST_MESSAGE = "/api/chat.postMessage";
  private static final String OPEN = "/api/conversations.open";

  private final SettableClock clock = new SettableClock(NOW);
  private final SlackConnection connection = new SlackConnection("xoxb-test");
  private Coaching coaching;
  private Outbox outbox;
  private DirectChannels channels;
  private Delivery delivery;
  private MessageTable table;

  @BeforeAll
  static void start() {
    slack.start();
  }

  @AfterAll
  static void stop() {
    slack.stop();
  }

  @BeforeEach
  void open() {
    slack.resetAll();
    connection.connect(slack.baseUrl() + "/api/");
    coaching = Coaching.on(database.jdbi());
    outbox = new Outbox(database.jdbi());
    channels = new DirectChannels(database.jdbi(), connection);
    channels.remember(WILLOW, "U0ANNA", "D0ANNA");
    channels.remember(WILLOW, "U0BEN", "D0BEN");
    table = new MessageTable(database.jdbi());
    Texts texts = new Texts();
    PuttingOff puttingOff = new PuttingOff(coaching.nudges(), coaching.members());
    Reply checkIn = new PainCorner(texts).checkIn();
    Corner nudge = new NudgeCorner(texts, puttingOff, checkIn, clock).corner();
    SlackSender sender =
        new SlackSender(
            connection, channels, message -> nudge.late().getFirst().reply().apply(message));
    delivery = new Delivery(database.jdbi(), sender, clock);
  }

  @Test
  void anAnswerIsPostedIntoTheDirectChannel() {
    slackTakesMessages();
    answer("U0ANNA", "Noted: 10 minutes & more");

    delivery.sendWaiting();

    slack.verify(
        1,
        postRequestedFor(urlEqualTo(POST_MESSAGE))
            .withHeader("Authorization", equalTo("Bearer xoxb-test"))
            .withFormParam("channel", equalTo("D0ANNA"))
            .withFormParam("text", equalTo("Noted: 10 minutes & more"))
            .withFormParam("blocks", containing("Noted: 10 minutes & more"))
            .withFormParam("unfurl_links", equalTo("0"))
            .withFormParam("unfurl_media", equalTo("0")));
    assertSettled("SENT", null);
    assertThat(table.rows().getFirst().channel()).isEqualTo("D0ANNA");
    assertThat(table.rows().getFirst().ts()).isEqualTo("1772452800.000100");
  }

  @Test
  void theChannelIsOpenedOnceAndRemembered() {
    slackTakesMessages();
    slack.stubFor(
        post(OPEN)
            .withFormParam("users", equalTo("U0CARA"))
            .willReturn(okJson("{\"ok\":true,\"channel\":{\"id\":\"D0CARA\"}}")));
    answer("U0CARA", "one");
    delivery.sendWaiting();
    answer("U0CARA", "two");
    clock.advance(Duration.ofSeconds(2));
    delivery.sendWaiting();

    slack.verify(1, postRequestedFor(urlEqualTo(OPEN)));
    slack.verify(
        2, postRequestedFor(urlEqualTo(POST_MESSAGE)).withFormParam("channel", equalTo("D0CARA")));
    assertThat(table.states()).containsExactly("SENT", "SENT");
  }

  @Test
  void whoCannotBeWrittenToIsGivenUp() {
    slackTakesMessages();
    slack.stubFor(post(OPEN).willReturn(okJson("{\"ok\":false,\"error\":\"user_disabled\"}")));
    answer("U0CARA", "one");

    delivery.sendWaiting();

    assertSettled("REFUSED", "no direct channel");
    slack.verify(0, postRequestedFor(urlEqualTo(POST_MESSAGE)));
  }

  @Test
  void tooManyRequestsPutOffTheWholeWorkspaceForAsLongAsSlackSays() {
    slackAnswers(aResponse().withStatus(429).withHeader("Retry-After", "30"));
    answer("U0ANNA", "one");
    answer("U0BEN", "two");
    delivery.sendWaiting();
    assertThat(table.states()).containsExactly("WAITING", "WAITING");
    assertThat(outbox.nextAt()).contains(NOW.plusSeconds(30));
    assertPosts(1);

    slackTakesMessages();
    clock.advance(Duration.ofSeconds(29));
    delivery.sendWaiting();
    assertPosts(1);

    clock.advance(Duration.ofSeconds(1));
    delivery.sendWaiting();
    assertPosts(3);
    assertThat(table.states()).containsExactly("SENT", "SENT");
  }

  @ParameterizedTest(name = "Retry-After: {0}, so {1} s")
  @CsvSource({
    "1, 1",
    "0, 1",
    "-5, 10",
    "soon, 10",
    "'Mon, 02 Mar 2026 12:01:00 GMT', 10",
    "'', 10"
  })
  void anOddRetryAfterMeansTenSeconds(String header, int seconds) {
    slackAnswers(aResponse().withStatus(429).withHeader("Retry-After", header));
    answer("U0ANNA", "one");

    delivery.sendWaiting();

    assertThat(outbox.nextAt()).contains(NOW.plusSeconds(seconds));
  }

  @Test
  void tooManyRequestsWhileOpeningAChannelPutOffAsWell() {
    slackTakesMessages();
    slack.stubFor(
        post(OPEN).willReturn(aResponse().withStatus(429).withHeader("Retry-After", "40")));
    answer("U0CARA", "one");

    delivery.sendWaiting();

    assertThat(outbox.nextAt()).contains(NOW.plusSeconds(40));
  }

  static Stream<ResponseDefinitionBuilder> notNow() {
    return Stream.of(
        aResponse().withStatus(503),
        aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
        okJson("{\"ok\":false,\"error\":\"internal_error\"}"),
        okJson("{\"ok\":false,\"error\":\"ratelimited\"}"));
  }

  @ParameterizedTest
  @MethodSource("notNow")
  void aChannelThatCannotBeOpenedNowIsOpenedLater(ResponseDefinitionBuilder notNow) {
    slackTakesMessages();
    slack.stubFor(post(OPEN).willReturn(notNow));
    answer("U0CARA", "one");
    delivery.sendWaiting();
    assertThat(table.states()).containsExactly("WAITING");

    slack.stubFor(post(OPEN).willReturn(okJson("{\"ok\":true,\"channel\":{\"id\":\"D0CARA\"}}")));
    clock.advance(Duration.ofSeconds(10));
    delivery.sendWaiting();

    assertThat(table.states()).containsExactly("SENT");
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504})
  void afterAServerErrorNobodyKnowsSoItIsNotRepeated(int status) {
    slackAnswers(aResponse().withStatus(status).withBody("upstream error"));
    answer("U0ANNA", "one");

    sendNowAndLater();

    assertSettled("UNKNOWN", "http " + status);
    assertPosts(1);
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void afterALostAnswerNobodyKnowsSoItIsNotRepeated(Fault fault) {
    slackTakesMessages();
    answer("U0BEN", "the connection is open and pooled after this one");
    delivery.sendWaiting();
    slackAnswers(aResponse().withFault(fault));
    answer("U0ANNA", "one");

    sendNowAndLater();

    assertThat(table.states()).containsExactly("SENT", "UNKNOWN");
    assertThat(table.rows().getLast().body()).isNull();
    assertPosts(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html>proxy</html>", "{\"ok\":tr", "[]", "null", ""})
  void afterAnAnswerThatMakesNoSenseNobodyKnows(String body) {
    slackAnswers(aResponse().withStatus(200).withBody(body));
    answer("U0ANNA", "one");

    sendNowAndLater();

    assertThat(table.states()).containsExactly("UNKNOWN");
    assertPosts(1);
  }

  @Test
  void aRefusedConnectionCarriedNothingSoItIsTriedAgain() throws IOException {
    connection.connect("http://127.0.0.1:" + closedPort() + "/api/");
    answer("U0ANNA", "one");
    answer("U0CARA", "whose channel isn't known yet");
    delivery.sendWaiting();
    assertThat(table.states()).containsExactly("WAITING", "WAITING");

    connection.connect(slack.baseUrl() + "/api/");
    slackTakesMessages();
    slack.stubFor(post(OPEN).willReturn(okJson("{\"ok\":true,\"channel\":{\"id\":\"D0CARA\"}}")));
    clock.advance(Duration.ofSeconds(10));
    delivery.sendWaiting();

    assertThat(table.states()).containsExactly("SENT", "SENT");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "invalid_auth,        REFUSED",
    "account_inactive,    REFUSED",
    "channel_not_found,   REFUSED",
    "msg_too_long,        REFUSED",
    "something_new,       REFUSED",
    "internal_error,      UNKNOWN",
    "fatal_error,         UNKNOWN",
    "request_timeout,     UNKNOWN",
    "ratelimited,         WAITING",
    "service_unavailable, WAITING",
    "team_added_to_org,   WAITING"
  })
  void slacksErrorsSayWhetherToTryAgain(String error, String state) {
    slackAnswers(okJson("{\"ok\":false,\"error\":\"" + error + "\"}"));
    answer("U0ANNA", "one");

    delivery.sendWaiting();

    assertThat(table.states()).containsExactly(state);
    assertThat(table.rows().getFirst().body() == null).isEqualTo(!state.equals("WAITING"));
    assertThat(table.rows().getFirst().reason()).isEqualTo(state.equals("WAITING") ? null : error);
  }

  @Test
  void aNudgeIsRenderedWhenItIsSent() {
    slackTakesMessages();
    Member anna = annaNudged();
    Nudge nudge = coaching.nudges().findOpen(anna, clock.instant()).orElseThrow();

    delivery.sendWaiting();

    assertThat(table.states()).containsExactly("SENT");
    LoggedRequest posted = posts().getFirst();
    assertThat(posted.formParameter("text").firstValue())
        .isEqualTo("Before you start: a walk of 2 minutes?");
    assertThat(posted.formParameter("blocks").firstValue())
        .contains("\"value\":\"" + nudge.id().value() + "\"");
  }

  @Test
  void aNudgeThatWasAnsweredMeanwhileIsNotSent() {
    notSentAfter(
        anna -> {
          Nudge nudge = coaching.nudges().findOpen(anna, clock.instant()).orElseThrow();
          coaching.nudges().done(anna, nudge.id(), clock.instant());
        });
  }

  @Test
  void aNudgeIsNotSentToSomebodyWhoStoppedMeanwhile() {
    notSentAfter(anna -> coaching.enrolment().stop(anna.id(), clock.instant()));
  }

  @Test
  void aNudgeIsNotSentToSomebodyWhoPausedMeanwhile() {
    notSentAfter(anna -> coaching.enrolment().pause(anna.id(), clock.instant().plusSeconds(3_600)));
  }

  @Test
  void aNudgeIsNotSentToSomebodyOnHold() {
    notSentAfter(anna -> coaching.enrolment().hold(anna.id()));
  }

  @Test
  void aNudgeWhoseMemberWasForgottenIsNotSent() {
    notSentAfter(anna -> database.jdbi().useHandle(handle -> handle.execute("DELETE FROM member")));
  }

  private void notSentAfter(Consumer<Member> meanwhile) {
    slackTakesMessages();
    meanwhile.accept(annaNudged());

    delivery.sendWaiting();

    assertSettled("SKIPPED", "not wanted any more");
    assertPosts(0);
  }

  /** Anna, whose morning's nudge waits in the outbox. */
  private Member annaNudged() {
    Member anna = aMember().called("U0ANNA").in(coaching);
    clock.set(local(anna, "2026-03-02T08:45"));
    coaching.replica().sendDue(clock.instant());
    assertThat(table.states()).containsExactly("WAITING");
    return anna;
  }

  private void answer(String userId, String text) {
    outbox.answer(WILLOW, userId, Bodies.write(Reply.of(text)), clock.instant());
  }

  private void slackTakesMessages() {
    slackAnswers(okJson("{\"ok\":true,\"channel\":\"D0ANNA\",\"ts\":\"1772452800.000100\"}"));
  }

  private static void slackAnswers(ResponseDefinitionBuilder answer) {
    slack.stubFor(post(POST_MESSAGE).willReturn(answer));
  }

  /** What isn't settled by now is sent later, when Slack is well again. */
  private void sendNowAndLater() {
    delivery.sendWaiting();
    slackTakesMessages();
    clock.advance(Duration.ofMinutes(5));
    delivery.sendWaiting();
  }

  private void assertSettled(String state, @Nullable String reason) {
    assertThat(table.rows()).hasSize(1);
    MessageTable.Row row = table.rows().getFirst();
    assertThat(row.state()).isEqualTo(state);
    assertThat(row.reason()).isEqualTo(reason);
    assertThat(row.body()).isNull();
  }

  private static List<LoggedRequest> posts() {
    return slack.findAll(postRequestedFor(urlEqualTo(POST_MESSAGE)));
  }

  private static void assertPosts(int times) {
    assertThat(posts()).hasSize(times);
  }

  private static int closedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
