package coach.amble.understanding.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coach.amble.understanding.guide.Topic.Caveat;
import org.junit.jupiter.api.Test;

class TopicFileTest {
  private static final String GOOD =
      """
      ---
      id: uphill
      title: "Hills?"
      section: "Form"
      source: "The guide, Form"
      related: [downhill, flat]
      caveats:
        - text: "One trial."
          source: "Lancet"
      asked:
        - "are hills ok"
      ---
      Lean forward
      a little.
      """;

  @Test
  void readsATopic() {
    Topic topic = parse(GOOD);

    assertThat(topic.id()).isEqualTo("uphill");
    assertThat(topic.title()).isEqualTo("Hills?");
    assertThat(topic.section()).isEqualTo("Form");
    assertThat(topic.text()).isEqualTo("Lean forward a little.");
    assertThat(topic.related()).containsExactly("downhill", "flat");
    assertThat(topic.caveats()).containsExactly(new Caveat("One trial.", "Lancet"));
    assertThat(topic.asked()).containsExactly("are hills ok");
  }

  @Test
  void readsWindowsLineEnds() {
    assertThat(parse(GOOD.replace("\n", "\r\n"))).isEqualTo(parse(GOOD));
  }

  @Test
  void aFileWithoutFrontMatterIsNamed() {
    assertBroken("Just text.", "must start with front matter");
  }

  @Test
  void aMissingFieldIsNamed() {
    assertBroken(GOOD.replace("title: \"Hills?\"\n", ""), "'title'");
  }

  @Test
  void aBlankFieldIsNamed() {
    assertBroken(GOOD.replace("\"Form\"", "\" \""), "'section'");
  }

  @Test
  void aTopicThatNobodyAsksForIsNamed() {
    assertBroken(GOOD.replace("asked:\n  - \"are hills ok\"\n", "asked: []\n"), "'asked'");
  }

  @Test
  void aCaveatWithoutSourceIsNamed() {
    assertBroken(GOOD.replace("    source: \"Lancet\"\n", ""), "'caveats.source'");
  }

  @Test
  void brokenYamlIsNamed() {
    assertBroken(GOOD.replace("related: [", "related: [["), "not YAML");
  }

  @Test
  void yamlThatBuildsObjectsIsRefused() {
    assertBroken(GOOD.replace("\"Hills?\"", "!!java.net.URL [\"http://x\"]"), "not YAML");
  }

  @Test
  void aFileNamedAfterAnotherTopicIsNamed() {
    assertBroken(GOOD.replace("id: uphill", "id: downhill"), "must be named downhill.md");
  }

  @Test
  void anEmptyAnswerIsNamed() {
    assertBroken(GOOD.replace("Lean forward\na little.", ""), "no answer");
  }

  private static void assertBroken(String content, String problem) {
    assertThatThrownBy(() -> parse(content))
        .isInstanceOf(BrokenGuide.class)
        .hasMessageContaining("guide/topics/uphill.md")
        .hasMessageContaining(problem);
  }

  private static Topic parse(String content) {
    return TopicFile.parse("guide/topics/uphill.md", content);
  }
}
