package coach.amble.slack.guide;

import coach.amble.coach.Asker;
import coach.amble.coach.GuideResult;
import coach.amble.slack.Button;
import coach.amble.slack.Card;
import coach.amble.slack.Corner;
import coach.amble.slack.Meant;
import coach.amble.slack.Mrkdwn;
import coach.amble.slack.Parts;
import coach.amble.slack.Placement;
import coach.amble.slack.Reply;
import coach.amble.slack.Tap;
import coach.amble.slack.Texts;
import coach.amble.understanding.guide.Guide;
import coach.amble.understanding.guide.Topic;
import coach.amble.understanding.talk.Intent;
import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Answers from the walking guide, and from nothing else. */
public final class GuideCorner {
  private static final String TOPIC = "guide.topic.";
  private static final String BROWSE = "guide.browse";
  private static final String HELPFUL = "guide.helpful.";

  private final Texts texts;
  private final Guide guide;
  private final String command;

  /**
   * @param command the slash command with its slash
   */
  public GuideCorner(Texts texts, Guide guide, String command) {
    this.texts = texts;
    this.guide = guide;
    this.command = command;
  }

  public Corner corner() {
    return Corner.empty()
        .showing(GuideResult.class, this::show)
        .with(
            new Button(TOPIC, new Placement.Below(), GuideCorner::topic),
            new Button(BROWSE, new Placement.Below(), GuideCorner::topic),
            new Button(HELPFUL, new Placement.Part("helpful"), GuideCorner::rated))
        .with(Card.of((asker, member) -> List.of(menu())));
  }

  private static Meant topic(Tap tap) {
    return Meant.asks(new Intent.Topic(tap.value()));
  }

  private static Meant rated(Tap tap) {
    return Meant.asks(new Intent.Rate(tap.choice(HELPFUL).equals("yes"), tap.value()));
  }

  private Reply show(GuideResult result, Asker asker) {
    return switch (result) {
      case GuideResult.Given(var topic, String question) -> topic(topic, question);
      case GuideResult.Offered(var topics) -> choice(texts.say("guide.offered.text"), topics);
      case GuideResult.Outside(var nearest) when nearest.isEmpty() ->
          Reply.of(texts.say("guide.outside.text")).with(menu());
      case GuideResult.Outside(var nearest) -> choice(texts.say("guide.outside.nearest"), nearest);
      case GuideResult.Contents() ->
          Reply.of(texts.say("guide.ask.text", Map.of("command", command))).with(menu());
      case GuideResult.Rated(boolean helpful) ->
          Reply.of(texts.say(helpful ? "guide.helpful.thanks" : "guide.helpful.sorry"));
    };
  }

  private Reply topic(Topic topic, String question) {
    String title = Mrkdwn.escape(topic.title());
    String text = Mrkdwn.escape(topic.text());
    List<String> caveats = topic.caveats().stream().map(this::caveat).toList();
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Parts.section("*" + title + "*\n" + text));
    caveats.forEach(caveat -> blocks.add(Parts.context(caveat)));
    blocks.add(Parts.context(texts.say("guide.from.text", Map.of("section", topic.section()))));
    List<Topic> related = topic.related().stream().flatMap(id -> guide.topic(id).stream()).toList();
    if (!related.isEmpty()) {
      blocks.add(buttons(related));
    }
    if (!question.isEmpty()) {
      blocks.add(helpful(question));
    }
    return new Reply(title + "\n" + text + "\n" + String.join("\n", caveats), blocks);
  }

  private String caveat(Topic.Caveat caveat) {
    return texts.say("guide.caveat.text", Map.of("text", caveat.text(), "source", caveat.source()));
  }

  private LayoutBlock helpful(String question) {
    return Parts.actions(
        "helpful",
        List.of(
            Parts.button(HELPFUL + "yes", texts.say("guide.helpful.yes"), question),
            Parts.button(HELPFUL + "no", texts.say("guide.helpful.no"), question)));
  }

  private Reply choice(String text, List<Topic> topics) {
    String titles =
        String.join("; ", topics.stream().map(Topic::title).map(Mrkdwn::escape).toList());
    return new Reply(text + " " + titles, List.of(Parts.section(text), buttons(topics), menu()));
  }

  private static LayoutBlock buttons(List<Topic> topics) {
    return Parts.actions(
        "topics",
        topics.stream()
            .map(topic -> Parts.button(TOPIC + topic.id(), topic.title(), topic.id()))
            .toList());
  }

  private LayoutBlock menu() {
    String placeholder = texts.say("guide.browse.menu");
    return Parts.actions("browse", List.of(GuideMenu.of(BROWSE, guide.sections(), placeholder)));
  }
}
