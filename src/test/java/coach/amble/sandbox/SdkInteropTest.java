package coach.amble.sandbox;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.markdownText;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.asElements;
import static com.slack.api.model.block.element.BlockElements.button;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;
import static com.slack.api.model.view.Views.view;
import static com.slack.api.model.view.Views.viewSubmit;
import static com.slack.api.model.view.Views.viewTitle;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.views.ViewsOpenResponse;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import com.slack.api.util.json.GsonFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slack's own Java client takes the sandbox for Slack. */
class SdkInteropTest {
  @TempDir Path folder;
  private RunningSandbox running;
  private MethodsClient client;

  @BeforeEach
  void start() throws Exception {
    running = new RunningSandbox(folder);
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(running.served.at("/sandbox/api/").toString());
    config.setProxyUrl(null);
    config.setStatsEnabled(false);
    config.setFailOnUnknownProperties(true);
    client = Slack.getInstance(config).methods(RunningSandbox.CREDENTIALS.botToken());
  }

  @AfterEach
  void stop() throws Exception {
    running.close();
  }

  @Test
  void answersAreReadWithoutARest() throws Exception {
    assertThat(client.authTest(r -> r).isOk()).isTrue();
    assertThat(client.usersInfo(r -> r.user("U01ANNA")).getUser().getTz())
        .isEqualTo("Europe/Berlin");
    assertThat(client.conversationsOpen(r -> r.users(List.of("U01ANNA"))).getChannel().getId())
        .isEqualTo("D01ANNA");
  }

  @Test
  void aMessageIsPostedPressedAndRead() throws Exception {
    ChatPostMessageResponse posted =
        client.chatPostMessage(
            r ->
                r.channel("D01ANNA")
                    .text("Walk?")
                    .unfurlLinks(false)
                    .unfurlMedia(false)
                    .blocks(
                        asBlocks(
                            section(s -> s.text(markdownText("*Walk?*"))),
                            actions(
                                asElements(
                                    button(
                                        b ->
                                            b.actionId("done")
                                                .value("7")
                                                .style("primary")
                                                .text(plainText("Done"))))))));
    assertThat(posted.getError()).isNull();

    running.anna().presses("Done");

    BlockActionPayload payload = read(BlockActionPayload.class);
    assertThat(payload.getMessage().getTs()).isEqualTo(posted.getTs());
    assertThat(payload.getActions().getFirst().getValue()).isEqualTo("7");
    assertThat(payload.getResponseUrl()).contains("/sandbox/response/");
  }

  @Test
  void aFormIsOpenedAndSent() throws Exception {
    running.anna().says("/walk");
    String trigger = running.bot.last().form().get("trigger_id");
    ViewsOpenResponse opened = client.viewsOpen(r -> r.triggerId(trigger).view(form()));
    assertThat(opened.getError()).isNull();

    running.anna().submits(opened.getView().getId(), Map.of("note", "by the river"));

    ViewSubmissionPayload payload = read(ViewSubmissionPayload.class);
    assertThat(payload.getView().getState().getValues().values())
        .flatExtracting(Map::values)
        .extracting(ViewState.Value::getValue)
        .containsExactly("by the river");
    assertThat(payload.getView().getHash()).isEqualTo(opened.getView().getHash());
  }

  @Test
  void messagesAreChangedAndRemoved() throws Exception {
    String ts =
        client
            .chatPostMessage(
                r -> r.channel("D01ANNA").text("One").unfurlLinks(false).unfurlMedia(false))
            .getTs();

    assertThat(client.chatUpdate(r -> r.channel("D01ANNA").ts(ts).text("Two")).getText())
        .isEqualTo("Two");
    assertThat(client.chatDelete(r -> r.channel("D01ANNA").ts(ts)).getTs()).isEqualTo(ts);
    assertThat(
            client
                .chatPostEphemeral(r -> r.channel("D01ANNA").user("U01ANNA").text("psst"))
                .getMessageTs())
        .isEqualTo(running.anna().messages().getLast().ts());
  }

  @Test
  void viewsAreUpdatedPushedAndPublished() throws Exception {
    String opened = Open.form(running).id();
    running.anna().pressesIn(opened, "Evening");
    String trigger = running.bot.last().payload().get("trigger_id").getAsString();

    assertThat(client.viewsUpdate(r -> r.viewId(opened).view(form())).getView().getId())
        .isEqualTo(opened);
    assertThat(client.viewsPush(r -> r.triggerId(trigger).view(form())).getView().getRootViewId())
        .isEqualTo(opened);
    assertThat(
            client
                .viewsPublish(r -> r.userId("U01ANNA").viewAsString(Sent.home("Hi").toString()))
                .getView()
                .getType())
        .isEqualTo("home");
  }

  private static View form() {
    return view(
        v ->
            v.type("modal")
                .callbackId("walk")
                .title(viewTitle(t -> t.type("plain_text").text("Walk")))
                .submit(viewSubmit(s -> s.type("plain_text").text("Save")))
                .blocks(
                    asBlocks(
                        input(
                            i ->
                                i.blockId("note")
                                    .label(plainText("Note"))
                                    .element(plainTextInput(p -> p.actionId("t")))))));
  }

  private <T> T read(Class<T> type) {
    SlackConfig strict = new SlackConfig();
    strict.setFailOnUnknownProperties(true);
    return GsonFactory.createSnakeCase(strict)
        .fromJson(running.bot.last().payload().toString(), type);
  }
}
