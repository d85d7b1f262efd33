package coach.amble.coach;

import coach.amble.understanding.guide.Topic;
import java.util.List;

/** What the walking guide has to say. */
public sealed interface GuideResult extends Result {
  /**
   * A topic.
   *
   * @param question scrubbed; "" if the topic was chosen from a list
   */
  record Given(Topic topic, String question) implements GuideResult {}

  /** One of these may be meant. */
  record Offered(List<Topic> topics) implements GuideResult {}

  /** The guide doesn't cover it; the nearest topics. */
  record Outside(List<Topic> nearest) implements GuideResult {}

  /** The whole guide, to look through. */
  record Contents() implements GuideResult {}

  /** Whether an answer helped was said. */
  record Rated(boolean helpful) implements GuideResult {}
}
