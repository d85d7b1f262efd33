package coach.amble.understanding.safety;

import coach.amble.understanding.text.Mention;
import java.util.HashMap;
import java.util.Map;

/** How each mention in a message is meant. */
final class Meaning {
  private final Mentions mentions;
  private final boolean[] denied;
  private final boolean[] other;
  private final boolean[] writer;
  private final boolean[] own;
  private final Timeline timeline;
  private final boolean meToo;
  private final Map<Mention, Standing> judged = new HashMap<>();

  Meaning(Mentions mentions) {
    this.mentions = mentions;
    this.denied = Denial.in(mentions);
    this.other = OtherPerson.in(mentions);
    this.writer = mentions.marked("first-person");
    this.own = mentions.marked("writers-own");
    this.timeline = new Timeline(mentions, denied);
    this.meToo = !mentions.of("me-too").isEmpty();
  }

  Mentions mentions() {
    return mentions;
  }

  Standing standing(Mention mention) {
    return judged.computeIfAbsent(mention, this::judge);
  }

  /** Whether anything is said of the writer, now, that isn't everyday. */
  boolean tellsASign() {
    return mentions.all().stream()
        .anyMatch(
            it ->
                mentions.concept(it).isSign()
                    && !mentions.concept(it).isA(Concept.EVERYDAY)
                    && standing(it) == Standing.LIVE);
  }

  /** What is sure of a message of a single word. */
  Safety ofOneWord() {
    return mentions.all().stream()
        .map(it -> mentions.concept(it).alone())
        .reduce(new Safety.None(), Safety::or);
  }

  private Standing judge(Mention mention) {
    int from = mention.from();
    boolean others = other[from] && !meToo && !namesWriter(mention);
    return denied[from] || others ? Standing.VOID : when(mention);
  }

  private Standing when(Mention mention) {
    Concept concept = mentions.concept(mention);
    if (concept.isA("history")) {
      return Standing.LIVE;
    }
    boolean past = timeline.isPast(mention);
    boolean over = timeline.isOver(mention);
    if (past && over) {
      return Standing.VOID;
    }
    return past || (over && !concept.isA("lasting")) ? Standing.DOUBTFUL : Standing.LIVE;
  }

  private boolean namesWriter(Mention mention) {
    for (int i = mention.from(); i < mention.to(); i++) {
      if (writer[i] || own[i]) {
        return true;
      }
    }
    return false;
  }
}
