package coach.amble.sandbox;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps the page's API for the page: no other site, no name that merely resolves to loopback. */
final class PageGuard {
  private static final Pattern LOCAL =
      Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?");

  /** Why a request is refused: status and one line. */
  record Stop(int status, String line) {}

  private PageGuard() {}

  static Optional<Stop> check(HttpServletRequest request) {
    String host = lower(request.getHeader("Host"));
    if (!LOCAL.matcher(host).matches()) {
      return Optional.of(new Stop(403, "The sandbox is for this machine only."));
    }
    String origin = lower(request.getHeader("Origin"));
    if (!origin.isEmpty() && !origin.equals(request.getScheme() + "://" + host)) {
      return Optional.of(new Stop(403, "Not from another site."));
    }
    if (request.getMethod().equals("POST")
        && !Bodies.mediaType(request).equals("application/json")) {
      return Optional.of(new Stop(415, "Only application/json."));
    }
    return Optional.empty();
  }

  private static String lower(@Nullable String header) {
    return header == null ? "" : header.toLowerCase(Locale.ROOT);
  }
}
