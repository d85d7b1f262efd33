package coach.amble.understanding.guide;

import java.util.List;

/** What the guide has to say to a question. */
public sealed interface Answer {
  /** The guide answers it. */
  record Given(Topic topic) implements Answer {}

  /** It may be one of these; the person chooses. Best first. */
  record Offered(List<Topic> topics) implements Answer {}

  /** The guide doesn't cover it; these are the nearest topics, best first, maybe none. */
  record Outside(List<Topic> nearest) implements Answer {}
}
