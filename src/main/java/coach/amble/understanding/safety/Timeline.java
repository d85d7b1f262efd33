package coach.amble.understanding.safety;

import java.util.List;

/** When a mentioned thing was: long past, or over by now. */
final class Timeline {
  private static final int NEAR = 8;
  private static final int AFTERWARDS = 16;

  private final Mentions mentions;
  private final List<Word> words;
  private final boolean[] denied;
  private final boolean[] negators;

  Timeline(Mentions mentions, boolean[] denied) {
    this.mentions = mentions;
    this.words = mentions.words();
    this.denied = denied;
    this.negators = mentions.marked("negator");
  }

  boolean isPast(Mention mention) {
    return mentions.near("past", mention, NEAR).stream().anyMatch(p -> sameSentence(p, mention))
        && mentions.near("present", mention, NEAR).stream().noneMatch(p -> sameClause(p, mention));
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
    int sentences = words.get(end.from()).sentence() - words.get(mention.from()).sentence();
    return end.from() >= mention.from() && sentences <= 1;
  }

  private boolean sameSentence(Mention a, Mention b) {
    return words.get(a.from()).sentence() == words.get(b.from()).sentence();
  }

  private boolean sameClause(Mention a, Mention b) {
    return words.get(a.from()).clause() == words.get(b.from()).clause();
  }
}
