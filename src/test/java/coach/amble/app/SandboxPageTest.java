package coach.amble.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A newcomer's day on the page, in a real browser. */
class SandboxPageTest {
  private static final int PATIENCE = 60_000;
  private static final Path PICTURES = Path.of("target", "screenshots");

  @TempDir static Path folder;
  private static Browsers browsers;
  private static World world;

  @BeforeAll
  static void start() throws Exception {
    browsers = Browsers.open();
    world = World.in(folder);
  }

  @AfterAll
  static void stop() {
    if (world != null) {
      world.close();
      browsers.close();
    }
  }

  @ParameterizedTest
  @CsvSource({"1280, 800, U01ANNA", "390, 844, U03RUTH"})
  void aNewcomerJoinsIsNudgedAndSeesTheMinutes(int width, int height, String person) {
    List<String> problems = new ArrayList<>();
    try (Page page = page(width, height)) {
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error")) {
              problems.add(message.text());
            }
          });
      page.navigate(world.page() + "/sandbox/?person=" + person);
      type(page, "hello");
      press(page, "Start");
      lastMessage(page, "Welcome!");
      picture(page, "joined-" + width);
      page.getByTestId("clock-next-nudge").click();
      lastMessage(page, "Before you start: a walk of 2 minutes?");
      picture(page, "nudge-" + width);
      press(page, "Done");
      lastMessage(page, "Today 2, this week 2 minutes.");
      type(page, "/walk stats");
      lastMessage(page, "Today you walked 2 of 10 minutes");
      type(page, "how much walking is good for my back?");
      lastMessage(page, "From the walking guide");
      picture(page, "answers-" + width);
      page.getByTestId("tab-home").click();
      contains(page.getByTestId("home"), "2 of 10 minutes walked");
      picture(page, "home-" + width);
      page.getByTestId("home").getByRole(AriaRole.BUTTON, button("Log a walk")).click();
      page.getByTestId("modal").getByLabel("How many minutes?").fill("999");
      page.getByTestId("modal-submit").click();
      contains(page.getByTestId("modal"), "such as 10");
      picture(page, "form-" + width);
      page.getByTestId("modal").getByLabel("How many minutes?").fill("15");
      page.getByTestId("modal-submit").click();
      page.getByTestId("tab-messages").click();
      lastMessage(page, "Noted: 15 minutes. Today 17");
    }
    org.assertj.core.api.Assertions.assertThat(problems).isEmpty();
  }

  /** The first answer of the server is held back until the person has typed. */
  @Test
  void whatIsTypedBeforeThePageKnowsWhoTypesIsNotLost() {
    try (Page page = page(1280, 800)) {
      List<Route> held = new ArrayList<>();
      page.route("**/sandbox/page/state*", held::add);
      page.navigate(world.page() + "/sandbox/?person=U04LUCY");
      type(page, "hello from Lucy");
      page.unroute("**/sandbox/page/state*");
      held.forEach(Route::resume);
      lastMessage(page, "hello from Lucy");
      lastMessage(page, "I'm a walking coach");
    }
  }

  @Test
  void theKeyboardAloneIsEnough() {
    try (Page page = page(1280, 800)) {
      page.navigate(world.page() + "/sandbox/?person=U05PRIYA");
      page.getByTestId("composer").focus();
      page.keyboard().type("hello");
      page.keyboard().press("Enter");
      Locator start = page.getByRole(AriaRole.BUTTON, pageButton("Start")).last();
      start.focus();
      page.keyboard().press("Enter");
      lastMessage(page, "Welcome!");
    }
  }

  private static Page page(int width, int height) {
    Page page =
        browsers.browser().newPage(new Browser.NewPageOptions().setViewportSize(width, height));
    page.setDefaultTimeout(PATIENCE);
    return page;
  }

  private static void type(Page page, String text) {
    page.getByTestId("composer").fill(text);
    page.getByTestId("composer").press("Enter");
  }

  private static void press(Page page, String label) {
    page.getByTestId("messages").getByRole(AriaRole.BUTTON, button(label)).last().click();
  }

  private static Page.GetByRoleOptions pageButton(String label) {
    return new Page.GetByRoleOptions().setName(Pattern.compile("^" + label + "$"));
  }

  private static Locator.GetByRoleOptions button(String label) {
    return new Locator.GetByRoleOptions().setName(Pattern.compile("^" + label + "$"));
  }

  private static void lastMessage(Page page, String text) {
    contains(
        page.getByTestId("message").filter(new Locator.FilterOptions().setHasText(text)).last(),
        text);
  }

  private static void contains(Locator locator, String text) {
    assertThat(locator)
        .containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
  }

  private static void picture(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
  }
}
