package coach.amble.understanding.safety;

import java.util.List;
import java.util.stream.Stream;

/**
 * What takes the edge off a sign.
 *
 * @param calming concepts near which it is one level less pressing, unless it is said to linger
 * @param excusing concepts near which it is no sign
 */
record Softening(List<String> calming, List<String> excusing) {
  static final Softening NONE = new Softening(List.of(), List.of());
  private static final int REACH = 20;

  Softening calmedBy(List<String> concepts) {
    return new Softening(concepts, excusing);
  }

  Softening unless(List<String> concepts) {
    return new Softening(calming, concepts);
  }

  Stream<String> concepts() {
    return Stream.concat(calming.stream(), excusing.stream());
  }

  /** The strongest standing that a sign at the given place can have. */
  Standing limit(Mention anchor, Meaning meaning) {
    if (anyNear(excusing, anchor, meaning)) {
      return Standing.VOID;
    }
    boolean calm =
        anyNear(calming, anchor, meaning) && !anyNear(List.of("lingering"), anchor, meaning);
    return calm ? Standing.DOUBTFUL : Standing.LIVE;
  }

  private static boolean anyNear(List<String> concepts, Mention anchor, Meaning meaning) {
    return concepts.stream()
        .flatMap(concept -> meaning.mentions().near(concept, anchor, REACH).stream())
        .anyMatch(m -> !anchor.covers(m) && meaning.standing(m) != Standing.VOID);
  }
}
