package coach.amble.understanding.safety;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One sign of a red flag: concepts that must stand together in a message.
 *
 * @param name what it is, in words
 * @param level the flag, and whether the sign makes it urgent
 * @param parts the concepts; each part names one or several, any of which will do
 * @param reach how many words may lie between the first part and each other one
 * @param softening what makes it less pressing or takes it away
 */
record Sign(String name, Level level, List<List<String>> parts, int reach, Softening softening) {
  private static final int ANYWHERE = Integer.MAX_VALUE;

  /** A flag, and whether it is urgent or worth a note. */
  record Level(RedFlag flag, boolean urgent) {}

  static Sign urgent(RedFlag flag, String name, String... parts) {
    return new Sign(name, new Level(flag, true), read(parts), ANYWHERE, Softening.NONE);
  }

  static Sign note(RedFlag flag, String name, String... parts) {
    return new Sign(name, new Level(flag, false), read(parts), ANYWHERE, Softening.NONE);
  }

  private static List<List<String>> read(String... parts) {
    return Arrays.stream(parts).map(part -> List.of(part.split("/"))).toList();
  }

  Sign within(int words) {
    return new Sign(name, level, parts, words, softening);
  }

  /** Near one of these it is one level less pressing, unless it is said to linger. */
  Sign calmedBy(String... concepts) {
    return new Sign(name, level, parts, reach, softening.calmedBy(List.of(concepts)));
  }

  /** Near one of these it is no sign at all. */
  Sign unless(String... concepts) {
    return new Sign(name, level, parts, reach, softening.unless(List.of(concepts)));
  }

  Stream<String> concepts() {
    return Stream.concat(parts.stream().flatMap(List::stream), softening.concepts());
  }

  /** What this sign alone says of a message. */
  Safety in(Meaning meaning) {
    Standing standing =
        parts.getFirst().stream()
            .flatMap(concept -> meaning.mentions().of(concept).stream())
            .map(anchor -> standing(anchor, meaning))
            .reduce(Standing.VOID, Standing::stronger);
    return switch (standing) {
      case LIVE -> level.urgent() ? new Safety.Urgent(level.flag()) : new Safety.Note(level.flag());
      case DOUBTFUL -> level.urgent() ? new Safety.Note(level.flag()) : new Safety.None();
      case VOID -> new Safety.None();
    };
  }

  private Standing standing(Mention anchor, Meaning meaning) {
    Standing standing = meaning.standing(anchor);
    for (List<String> part : parts.subList(1, parts.size())) {
      if (standing != Standing.VOID) {
        standing = standing.weaker(strongest(part, anchor, meaning));
      }
    }
    return standing == Standing.VOID
        ? Standing.VOID
        : standing.weaker(softening.limit(anchor, meaning));
  }

  private Standing strongest(List<String> part, Mention anchor, Meaning meaning) {
    return part.stream()
        .map(c -> reach == ANYWHERE ? meaning.strongest(c) : meaning.strongest(c, anchor, reach))
        .reduce(Standing.VOID, Standing::stronger);
  }
}
