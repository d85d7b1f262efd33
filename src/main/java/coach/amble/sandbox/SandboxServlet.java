package coach.amble.sandbox;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything under {@code /sandbox/*}, told apart by the first word of the path. */
final class SandboxServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final Logger LOG = LoggerFactory.getLogger(SandboxServlet.class);
  private final transient ApiEndpoint api;
  private final transient ResponseEndpoint responses;
  private final transient PageEndpoint page;
  private final transient StaticFiles files;

  SandboxServlet(
      ApiEndpoint api, ResponseEndpoint responses, PageEndpoint page, StaticFiles files) {
    this.api = api;
    this.responses = responses;
    this.page = page;
    this.files = files;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String info = request.getPathInfo();
    String path = info == null ? "" : info;
    try {
      route(path, request, response);
    } catch (RuntimeException e) {
      LOG.error("The sandbox failed at {}", area(path), e);
      if (!response.isCommitted() && !request.isAsyncStarted()) {
        Bodies.line(response, 500, "The sandbox failed; see the log.");
      }
    }
  }

  private void route(String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (area(path)) {
      case "api" -> api.handle(rest(path), request, response);
      case "response" -> responses.handle(rest(path), request, response);
      case "page" -> page.handle(rest(path), request, response);
      default -> files.handle(path, request, response);
    }
  }

  private static String area(String path) {
    int slash = path.indexOf('/', 1);
    return slash < 0 ? "" : path.substring(1, slash);
  }

  private static String rest(String path) {
    return path.substring(path.indexOf('/', 1) + 1);
  }
}
