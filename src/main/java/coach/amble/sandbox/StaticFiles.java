package coach.amble.sandbox;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page itself, file by file from the classpath; names with a slash or dots can't match. */
final class StaticFiles {
  private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_-]{1,60}\\.(html|js|css|svg)");
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml");
  private static final String POLICY =
      "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
          + " object-src 'none'";

  void handle(String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<PageGuard.Stop> stop = PageGuard.check(request);
    if (stop.isPresent()) {
      Bodies.line(response, stop.get().status(), stop.get().line());
    } else if (!request.getMethod().equals("GET")) {
      Bodies.line(response, 405, "Only GET.");
    } else if (path.isEmpty()) {
      response.setStatus(302);
      response.setHeader("Location", request.getContextPath() + request.getServletPath() + "/");
    } else {
      serve(path.equals("/") ? "index.html" : path.substring(1), response);
    }
  }

  private static void serve(String name, HttpServletResponse response) throws IOException {
    Matcher matcher = NAME.matcher(name);
    if (!matcher.matches()) {
      Bodies.line(response, 404, "There is no such page.");
      return;
    }
    try (InputStream file = StaticFiles.class.getResourceAsStream("/sandbox/" + name)) {
      if (file == null) {
        Bodies.line(response, 404, "There is no such page.");
        return;
      }
      response.setContentType(TYPES.get(matcher.group(1)));
      response.setHeader("Cache-Control", "no-cache");
      response.setHeader("Content-Security-Policy", POLICY);
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("Referrer-Policy", "no-referrer");
      file.transferTo(response.getOutputStream());
    }
  }
}
