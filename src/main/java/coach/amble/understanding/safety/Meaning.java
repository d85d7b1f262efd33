package coach.amble.understanding.safety;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How each mention in a message is meant. */
final class Meaning {
  private final Mentions mentions;
  private final boolean[] denied;
  private final Standing[] others;
  private final boolean[] writer;
  private final boolean[] own;
  private final Timeline timeline;
  private final Supposed supposed;
  private final boolean meToo;
  private final Map<Mention, Standing> judged = new HashMap<>();
  private final Map<String, Standing> strongest = new HashMap<>();

  Meaning(Mentions mentions) {
    this.mentions = mentions;
    this.denied = Denial.in(mentions);
    this.others = OtherPerson.in(mentions);
    this.writer = mentions.marked("first-person");
    this.own = mentions.marked("writers-own");
    this.timeline = new Timeline(mentions, denied);
    this.supposed = new Supposed(mentions);
    this.meToo = !mentions.of("me-too").isEmpty();
  }

  Mentions mentions() {
    return mentions;
  }

  Standing standing(Mention mention) {
    return judged.computeIfAbsent(mention, this::judge);
  }

  /** The strongest standing that any mention of a concept has. */
  Standing strongest(String concept) {
    return strongest.computeIfAbsent(concept, c -> strongest(mentions.of(c)));
  }

  /** The strongest standing that a mention of a concept has near another one. */
  Standing strongest(String concept, Mention near, int reach) {
    return strongest(mentions.near(concept, near, reach));
  }

  private Standing strongest(List<Mention> some) {
    return some.stream().map(this::standing).reduce(Standing.VOID, Standing::stronger);
  }

  private Standing judge(Mention mention) {
    return denied[mention.from()] ? Standing.VOID : whose(mention).weaker(when(mention));
  }

  private Standing whose(Mention mention) {
    return meToo || namesWriter(mention) ? Standing.LIVE : others[mention.from()];
  }

  private Standing when(Mention mention) {
    boolean history = mentions.isA(mention, "history");
    boolean past = !history && timeline.isPast(mention);
    boolean over = !history && timeline.isOver(mention);
    if (past && over) {
      return Standing.VOID;
    }
    boolean settled = over && !mentions.isA(mention, "lasting");
    return past || settled || supposed.covers(mention) ? Standing.DOUBTFUL : Standing.LIVE;
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
