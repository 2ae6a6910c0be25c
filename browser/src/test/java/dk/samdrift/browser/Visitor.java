package dk.samdrift.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import dk.samdrift.app.ExampleOrganisation;
import dk.samdrift.app.organisation.Role;
import java.util.ArrayList;
import java.util.List;

/** Somebody with a browser of their own. All that a browser complains of is kept. */
final class Visitor implements AutoCloseable {

  /** A desk and a telephone. */
  static final int DESK = 1280;

  static final int PHONE = 390;
  private static final int HEIGHT = 900;

  /** The browser's own words for a breach come too late to be told apart from others. */
  private static final String LISTENS =
      "addEventListener('securitypolicyviolation', e => console.error("
          + "'content policy: ' + e.violatedDirective + ' ' + e.blockedURI))";

  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  private Visitor(Browser.NewContextOptions options) {
    context =
        Chromium.browser()
            .newContext(options.setBaseURL(Site.address()).setViewportSize(DESK, HEIGHT));
    context.setDefaultTimeout(30_000);
    context.addInitScript(LISTENS);
    page = context.newPage();
    listen(page);
  }

  /** Nobody in particular. */
  static Visitor stranger() {
    return new Visitor(new Browser.NewContextOptions());
  }

  /** Nobody in particular, with more points on the screen than pixels, for pictures. */
  static Visitor sharp(double scale) {
    return new Visitor(new Browser.NewContextOptions().setDeviceScaleFactor(scale));
  }

  /** Nobody in particular, whose browser runs no scripts. */
  static Visitor withoutScripts() {
    return new Visitor(new Browser.NewContextOptions().setJavaScriptEnabled(false));
  }

  /** Somebody of a role in the example organisation, signed in. */
  static Visitor as(Role role) {
    return stranger().signIn(role);
  }

  Visitor signIn(Role role) {
    ExampleOrganisation.Someone someone =
        ExampleOrganisation.PEOPLE.stream()
            .filter(person -> person.role() == role)
            .findFirst()
            .orElseThrow();
    go("/sign-in");
    page.fill("[name=email]", someone.email());
    page.fill("[name=password]", ExampleOrganisation.PASSWORD);
    page.click("main [type=submit]");
    // Whoever may enter several organisations chooses one first.
    page.waitForURL(url -> !url.endsWith("/sign-in"));
    return this;
  }

  private void listen(Page one) {
    one.onConsoleMessage(message -> {
      if (List.of("error", "warning").contains(message.type())) {
        complaints.add(message.text() + " " + message.location());
      }
    });
    one.onPageError(complaints::add);
    one.onRequestFailed(request -> complaints.add("failed: " + request.url()));
    one.onResponse(response -> {
      if (response.status() >= 400) {
        complaints.add(response.status() + " " + response.url());
      }
    });
  }

  Page page() {
    return page;
  }

  /** Another tab of the same browser. */
  Page anotherTab() {
    Page other = context.newPage();
    listen(other);
    return other;
  }

  /** Goes to a page. */
  Response go(String path) {
    return page.navigate(path);
  }

  /** What is on the page. */
  Locator at(String selector) {
    return page.locator(selector);
  }

  /** The words of the page. */
  String text() {
    return page.innerText("body");
  }

  /** As if the page were looked at on a screen this wide. */
  void wide(int width) {
    page.setViewportSize(width, HEIGHT);
  }

  /** What the browser complained of since this was asked last. */
  List<String> complaints() {
    List<String> since = List.copyOf(complaints);
    complaints.clear();
    return since;
  }

  @Override
  public void close() {
    context.close();
  }
}
