package coach.amble.app;

/** Amble can't start; the message says why and what to do, on one line. */
final class StartupException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StartupException(String message) {
    super(message);
  }

  StartupException(String message, Throwable cause) {
    super(message, cause);
  }

  /** What lies at the bottom of a failure, such as "Connection refused". */
  static String reason(Throwable failure) {
    return failure.getCause() == null
        ? String.valueOf(failure.getMessage())
        : reason(failure.getCause());
  }
}
