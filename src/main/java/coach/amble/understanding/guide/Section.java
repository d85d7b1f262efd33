package coach.amble.understanding.guide;

import java.util.List;

/** A chapter of the guide and its topics, in the guide's order. */
public record Section(String title, List<Topic> topics) {}
