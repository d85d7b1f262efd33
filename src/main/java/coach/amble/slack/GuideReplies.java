package coach.amble.slack;

import coach.amble.gap.Gap;
import coach.amble.gap.Gaps;
import coach.amble.understanding.guide.Answer;
import coach.amble.understanding.guide.Guide;
import coach.amble.understanding.guide.Topic;
import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers from the walking guide, and from nothing else. */
final class GuideReplies {
  private final Texts texts;
  private final Guide guide;
  private final Gaps gaps;
  private final String command;

  GuideReplies(Texts texts, Guide guide, Gaps gaps, String command) {
    this.texts = texts;
    this.guide = guide;
    this.gaps = gaps;
    this.command = command;
  }

  Reply answer(Asker asker, String question) {
    if (question.isBlank()) {
      return browse();
    }
    return switch (guide.answer(question)) {
      case Answer.Given(Topic topic) -> show(topic, gaps.scrubbed(question));
      case Answer.Offered(List<Topic> topics) -> choice("guide.offered.text", topics);
      case Answer.Outside(List<Topic> nearest) -> {
        gaps.keep(asker.person().workspace(), Gap.Kind.OUTSIDE, question, asker.now());
        yield choice(nearest.isEmpty() ? "guide.outside.text" : "guide.outside.nearest", nearest);
      }
    };
  }

  Optional<Reply> topic(String id) {
    return guide.topic(id).map(topic -> show(topic, ""));
  }

  /** The whole guide as a menu. */
  Reply browse() {
    String text = texts.say("guide.ask.text", Map.of("command", command));
    return Reply.of(text).with(menu());
  }

  /** The menu of the whole guide. */
  LayoutBlock menu() {
    return Parts.actions(
        "browse", List.of(GuideMenu.of(guide.sections(), texts.say("guide.browse.menu"))));
  }

  /** Keeps a question whose answer didn't help. */
  Reply rated(Asker asker, boolean helpful, String question) {
    if (!helpful) {
      gaps.keep(asker.person().workspace(), Gap.Kind.NOT_HELPFUL, question, asker.now());
    }
    return Reply.of(texts.say(helpful ? "guide.helpful.thanks" : "guide.helpful.sorry"));
  }

  /**
   * @param question scrubbed; "" if the topic was chosen from a list
   */
  private Reply show(Topic topic, String question) {
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
            Parts.button(HelpfulAction.ID + "yes", texts.say("guide.helpful.yes"), question),
            Parts.button(HelpfulAction.ID + "no", texts.say("guide.helpful.no"), question)));
  }

  private Reply choice(String key, List<Topic> topics) {
    String text = texts.say(key);
    if (topics.isEmpty()) {
      return Reply.of(text).with(menu());
    }
    String titles =
        String.join("; ", topics.stream().map(Topic::title).map(Mrkdwn::escape).toList());
    return new Reply(text + " " + titles, List.of(Parts.section(text), buttons(topics), menu()));
  }

  private static LayoutBlock buttons(List<Topic> topics) {
    return Parts.actions(
        "topics",
        topics.stream()
            .map(topic -> Parts.button(TopicAction.ID + topic.id(), topic.title(), topic.id()))
            .toList());
  }
}
