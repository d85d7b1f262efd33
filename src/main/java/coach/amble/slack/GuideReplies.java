package coach.amble.slack;

import coach.amble.guide.Answer;
import coach.amble.guide.Guide;
import coach.amble.guide.RedFlag;
import coach.amble.guide.Topic;
import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Answers from the walking guide, and from nothing else. */
final class GuideReplies {
  private final Texts texts;
  private final Guide guide;
  private final String command;

  GuideReplies(Texts texts, Guide guide, String command) {
    this.texts = texts;
    this.guide = guide;
    this.command = command;
  }

  Reply answer(String question) {
    if (question.isBlank()) {
      return Reply.of(texts.say("guide.ask.text", Map.of("command", command)));
    }
    return switch (guide.answer(question)) {
      case Answer.Given(Topic topic) -> show(topic);
      case Answer.Offered(List<Topic> topics) -> choice("guide.offered.text", topics);
      case Answer.Outside(List<Topic> nearest) ->
          choice(nearest.isEmpty() ? "guide.outside.text" : "guide.outside.nearest", nearest);
    };
  }

  Optional<Reply> topic(String id) {
    return guide.topic(id).map(this::show);
  }

  private Reply show(Topic topic) {
    String title = Mrkdwn.escape(topic.title());
    String text = Mrkdwn.escape(topic.text());
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Parts.section("*" + title + "*\n" + text));
    topic.caveats().forEach(caveat -> blocks.add(Parts.context(caveat(caveat))));
    blocks.add(Parts.context(texts.say("guide.from.text", Map.of("section", topic.section()))));
    List<Topic> related = topic.related().stream().flatMap(id -> guide.topic(id).stream()).toList();
    if (!related.isEmpty()) {
      blocks.add(buttons(related));
    }
    StringBuilder whole = new StringBuilder(title).append(": ").append(text);
    topic.caveats().forEach(caveat -> whole.append(' ').append(caveat(caveat)));
    return new Reply(whole.toString(), blocks);
  }

  private String caveat(Topic.Caveat caveat) {
    return texts.say("guide.caveat.text", Map.of("text", caveat.text(), "source", caveat.source()));
  }

  private Reply choice(String key, List<Topic> topics) {
    String text = texts.say(key);
    if (topics.isEmpty()) {
      return Reply.of(text);
    }
    String titles =
        String.join("; ", topics.stream().map(Topic::title).map(Mrkdwn::escape).toList());
    return new Reply(text + " " + titles, List.of(Parts.section(text), buttons(topics)));
  }

  private static LayoutBlock buttons(List<Topic> topics) {
    return Parts.actions(
        "topics",
        topics.stream()
            .map(topic -> Parts.button(TopicAction.ID + topic.id(), topic.title(), topic.id()))
            .toList());
  }

  /** The urgent text and nothing else. */
  Reply urgent(RedFlag flag) {
    String help = flag.help().name().toLowerCase(Locale.ROOT);
    return Reply.of(texts.say("guide.urgent." + help))
        .with(
            Parts.actions(
                "hold",
                List.of(Parts.button(ResumeAction.ID, texts.say("member.hold.resume"), "resume"))));
  }

  Reply withNote(Reply reply) {
    return reply.withLine(texts.say("guide.note.text"));
  }
}
