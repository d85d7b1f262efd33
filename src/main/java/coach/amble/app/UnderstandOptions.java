package coach.amble.app;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;

/**
 * How messages are to be read.
 *
 * @param today the day on which they are said to be written
 */
record UnderstandOptions(As as, LocalDate today) {
  private static final String USAGE =
      "usage: understand [--as reply|question] [--today 2026-11-23], messages on standard input, one a line";

  /** In answer to what. */
  enum As {
    ANYTHING,
    /** To a nudge. */
    REPLY,
    QUESTION
  }

  /**
   * @throws IllegalArgumentException with a line of usage
   */
  static UnderstandOptions read(List<String> arguments, LocalDate today) {
    UnderstandOptions options = new UnderstandOptions(As.ANYTHING, today);
    Iterator<String> rest = arguments.iterator();
    while (rest.hasNext()) {
      String name = rest.next();
      String value = rest.hasNext() ? rest.next() : "";
      options = options.with(name, value);
    }
    return options;
  }

  private UnderstandOptions with(String name, String value) {
    return switch (name + " " + value) {
      case "--as reply" -> new UnderstandOptions(As.REPLY, today);
      case "--as question" -> new UnderstandOptions(As.QUESTION, today);
      default -> {
        if (!name.equals("--today")) {
          throw new IllegalArgumentException(USAGE);
        }
        yield new UnderstandOptions(as, date(value));
      }
    };
  }

  private static LocalDate date(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(USAGE, e);
    }
  }
}
