package coach.amble.understanding.guide;

/** The guide's own files can't be used; the message names the file and what is wrong with it. */
public final class BrokenGuide extends RuntimeException {
  private static final long serialVersionUID = 1;

  BrokenGuide(String file, String problem) {
    super(file + ": " + problem);
  }

  BrokenGuide(String file, String problem, Throwable cause) {
    super(file + ": " + problem, cause);
  }
}
