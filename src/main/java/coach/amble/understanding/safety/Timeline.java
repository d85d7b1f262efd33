package coach.amble.understanding.safety;

import coach.amble.understanding.text.Mention;

/** When a mentioned thing was: long past, or over by now. */
final class Timeline {
  private static final int NEAR = 8;
  private static final int AFTERWARDS = 16;

  private final Mentions mentions;
  private final boolean[] denied;
  private final boolean[] negators;

  Timeline(Mentions mentions, boolean[] denied) {
    this.mentions = mentions;
    this.denied = denied;
    this.negators = mentions.marked("negator");
  }

  boolean isPast(Mention mention) {
    return mentions.near("past", mention, NEAR).stream()
            .anyMatch(p -> mentions.sentence(p) == mentions.sentence(mention))
        && mentions.near("present", mention, NEAR).stream()
            .noneMatch(p -> mentions.clause(p) == mentions.clause(mention));
  }

  boolean isOver(Mention mention) {
    return mentions.near("over", mention, AFTERWARDS).stream()
        .anyMatch(o -> !isDenied(o) && !mention.overlaps(o) && follows(o, mention));
  }

  /** "It hasn't gone away": here any denying word just before counts, whatever it begins. */
  private boolean isDenied(Mention end) {
    int from = end.from();
    return denied[from] || (from > 0 && negators[from - 1]) || (from > 1 && negators[from - 2]);
  }

  private boolean follows(Mention end, Mention mention) {
    return end.from() >= mention.from() && mentions.sentence(end) - mentions.sentence(mention) <= 1;
  }
}
