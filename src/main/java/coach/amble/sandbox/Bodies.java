package coach.amble.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** Reads and writes HTTP bodies, always UTF-8. */
final class Bodies {
  private Bodies() {}

  /** Empty when the body is longer than {@code most} bytes. */
  static Optional<String> read(HttpServletRequest request, int most) throws IOException {
    byte[] bytes = request.getInputStream().readNBytes(most + 1);
    return bytes.length > most ? Optional.empty() : Optional.of(new String(bytes, UTF_8));
  }

  /** The media type without parameters, lower case, empty when there is none. */
  static String mediaType(HttpServletRequest request) {
    String type = request.getContentType();
    return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  static void json(HttpServletResponse response, int status, Object json) throws IOException {
    write(response, status, "application/json; charset=utf-8", json.toString());
  }

  static void line(HttpServletResponse response, int status, String line) throws IOException {
    write(response, status, "text/plain; charset=utf-8", line + "\n");
  }

  private static void write(HttpServletResponse response, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    response.setStatus(status);
    response.setContentType(type);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
