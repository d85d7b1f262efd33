package coach.amble.app;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A real Chromium: the one installed here, else Playwright's own download. */
final class Browsers implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "chrome");

  private final Playwright playwright;
  private final Browser browser;

  private Browsers(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Skips the test, aloud, where there is no browser at all. */
  static Browsers open() {
    Optional<Path> installed = installed();
    try {
      return open(installed);
    } catch (RuntimeException e) { // a driver that can't be fetched has no exception of its own
      String why = "SKIPPED: no Chromium is installed here, and none could be downloaded";
      Assumptions.abort(why + " (" + e.getMessage() + ")");
      throw e;
    }
  }

  private static Browsers open(Optional<Path> installed) {
    Map<String, String> environment =
        installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    var options =
        new BrowserType.LaunchOptions()
            .setArgs(
                List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run"));
    installed.ifPresent(options::setExecutablePath);
    return new Browsers(playwright, playwright.chromium().launch(options));
  }

  private static Optional<Path> installed() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
