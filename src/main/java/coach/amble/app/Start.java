package coach.amble.app;

/**
 * Says in one line which Java is missing, and otherwise starts {@link Amble}. Compiled for Java 17,
 * and knows Amble by its name only, so that a Java too old for Amble can still run this.
 */
public final class Start {
  private static final int OLDEST = 21;

  private Start() {}

  public static void main(String[] args) throws ReflectiveOperationException {
    int here = Runtime.version().feature();
    if (here < OLDEST) {
      System.err.printf(
          "Amble needs Java %d or newer; this is Java %d (%s)."
              + " Set JAVA_HOME to a newer JDK, or run the bin/java of one.%n",
          OLDEST, here, System.getProperty("java.home"));
      System.exit(1);
    }
    Class.forName("coach.amble.app.Amble")
        .getMethod("main", String[].class)
        .invoke(null, (Object) args);
  }
}
