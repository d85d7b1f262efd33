package coach.amble.understanding.guide;

import java.util.regex.Pattern;

/** A topic as it is written down: front matter between two lines of dashes, then the answer. */
final class TopicFile {
  private static final Pattern SHAPE = Pattern.compile("(?s)---\\R(.*?)\\R---\\R(.*)");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private TopicFile() {}

  /**
   * Reads one topic.
   *
   * @throws BrokenGuide naming the file, if anything is missing or misshapen
   */
  static Topic parse(String file, String content) {
    var shape = SHAPE.matcher(content);
    if (!shape.matches()) {
      throw new BrokenGuide(file, "must start with front matter between two lines of ---");
    }
    String answer = SPACES.matcher(shape.group(2).strip()).replaceAll(" ");
    if (answer.isEmpty()) {
      throw new BrokenGuide(file, "has no answer below its front matter");
    }
    return topic(FrontMatter.parse(file, shape.group(1)), answer);
  }

  private static Topic topic(FrontMatter head, String answer) {
    String id = head.text("id");
    if (!head.file().endsWith("/" + id + ".md")) {
      throw new BrokenGuide(head.file(), "must be named " + id + ".md, after its id");
    }
    return new Topic(
        id,
        head.text("title"),
        head.text("section"),
        answer,
        head.caveats(),
        head.texts("related"),
        head.texts("asked"));
  }
}
