package dk.samdrift.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dk.samdrift.app.organisation.Role;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Takes the pictures of the guide in the running program; not a test, see docs/guide/pictures/make.
 */
class GuidePictures {

  private static final Path FOLDER = Path.of("../docs/guide/pictures");
  private static final String ESTATES = "/nordbo/organisation/estates";
  private static final double SHARPNESS = 1.5;

  private final Visitor karen = Visitor.sharp(SHARPNESS).signIn(Role.ADMINISTRATOR);
  private final Page page = karen.page();

  @AfterEach
  void close() {
    karen.close();
  }

  private void take(String name) {
    page.locator("main").screenshot(new Locator.ScreenshotOptions().setPath(FOLDER.resolve(name)));
    assertTrue(Files.exists(FOLDER.resolve(name)));
  }

  private void openEstate(String name) {
    karen.go(ESTATES);
    page.click("main :text-is('" + name + "')");
    page.waitForURL(Pattern.compile(".*/estates/[0-9a-f-]{36}"));
  }

  @Test
  void estates() {
    page.setViewportSize(1100, 800);
    karen.go(ESTATES);
    take("list.png");
    openEstate("Æblegården");
    page.click("summary:has-text('lejemålsenheder')");
    page.locator("section[aria-labelledby=figures-card-heading]")
        .screenshot(new Locator.ScreenshotOptions().setPath(FOLDER.resolve("estate.png")));
    page.click("main :text-is('Registrér tal')");
    take("figures.png");
    openEstate("Æblegården");
    page.click("main :text-is('Se tal fra dag til dag')");
    take("measures.png");
    openEstate("Æblegården");
    page.click("main :text-is('Udskil en del')");
    take("split.png");
    karen.go("/nordbo/organisation/unit-weights");
    take("weights.png");
  }

  @Test
  void importing() {
    page.setViewportSize(1100, 800);
    karen.go(ESTATES + "/imports/new");
    String csv =
        """
        Nummer;Afdeling;Boligorganisation;Postnummer;Gælder fra;Familieboliger
        AEB;Æblegården;Boligforeningen Nordbo;8381;01-01-2027;212
        PIL;Pilelunden;Boligforeningen Nordby;8382;01-01-2027;48
        TJO;Tjørnevangen;Boligforeningen Nordbo;838;01-01-2027;31
        """;
    page.setInputFiles(
        "input[type=file]",
        new FilePayload("afdelinger.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    page.click("main form [type=submit]");
    page.waitForURL(Pattern.compile(".*/imports/[0-9a-f-]{36}"));
    take("import.png");
  }

  @Test
  void conflict() {
    page.setViewportSize(1100, 800);
    openEstate("Hyldehegnet");
    String estate = page.url();
    page.navigate(estate + "/edit");
    Page other = karen.anotherTab();
    other.navigate(estate + "/edit");
    other.fill("[name=street]", "Hyldehegnet 10-70");
    other.click("main form [type=submit]");
    other.waitForURL(estate);
    page.fill("[name=street]", "Hyldehegnet 10-68 A");
    page.click("main form [type=submit]");
    page.waitForSelector(".alert, [role=alert], .form-error-message");
    take("conflict.png");
  }

  @Test
  void phone() {
    page.setViewportSize(Visitor.PHONE, 800);
    openEstate("Pærebakken");
    page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve("phone.png")));
  }

  /** The road and what belongs to it, as the one who leads sees it. */
  @Test
  void road() {
    try (Visitor peter = Visitor.sharp(SHARPNESS).signIn(Role.PROJECT_LEADER)) {
      Page leader = peter.page();
      leader.setViewportSize(1100, 800);
      peter.go("/nordbo/portfolio");
      takeTop(leader, "portfolio.png");
      leader.click("main :text-is('Havnefronten, Fyrtårnet og Sivsangervej')");
      leader.waitForURL(Pattern.compile(".*/cooperation/[0-9a-f-]{36}"));
      String cooperation = leader.url();
      takeTop(leader, "road.png");
      leader.click("main :text-is('Gå til milepæl 6')");
      leader.waitForURL("**/milestone/*");
      takeTop(leader, "milestone.png");
      leader.navigate(cooperation + "/risk");
      takeTop(leader, "risks.png");
      leader.navigate(cooperation + "/allocation/accounts");
      leader.check("main :text-is('Trappevask')");
      takeTop(leader, "accounts.png");
      peter.go("/nordbo/task");
      takeTop(leader, "tasks.png");
      peter.go("/nordbo/task/year");
      takeTop(leader, "year.png");
      peter.go("/nordbo/playbook");
      leader.click("main h2 a, main h3 a, main th a");
      takeTop(leader, "playbook.png");
      leader.setViewportSize(Visitor.PHONE, 800);
      leader.navigate(cooperation);
      leader.screenshot(
          new Page.ScreenshotOptions()
              .setPath(FOLDER.resolve("road-phone.png"))
              .setFullPage(false));
    }
  }

  @Test
  void settlement() {
    try (Visitor mette = Visitor.sharp(SHARPNESS).signIn(Role.FINANCE_OFFICER)) {
      Page shown = mette.page();
      shown.setViewportSize(1100, 800);
      mette.go("/nordbo/portfolio");
      shown.click("main :text-is('Æblegården og Pærebakken')");
      shown.waitForURL(Pattern.compile(".*/cooperation/[0-9a-f-]{36}"));
      String cooperation = shown.url();
      shown.navigate(cooperation + "/allocation/keys");
      takeTop(shown, "keys.png");
      shown.navigate(cooperation + "/intake");
      takeTop(shown, "intake.png");
      shown.navigate(cooperation + "/settlement");
      shown.click("main :text-is('Opgørelse nr. 1')");
      shown.waitForURL("**/settlement/*");
      takeTop(shown, "settlement.png");
      shown.click("main th :text-is('Æblegården')");
      shown.waitForURL("**/member/*");
      takeTop(shown, "statement.png");
      shown.click("main th :text-is('110 Vagtordning')");
      shown.waitForURL("**/why*");
      takeTop(shown, "why.png");
    }
  }

  /** What one sees of a page before one scrolls far. */
  private static void takeTop(Page shown, String name) {
    Path file = FOLDER.resolve(name);
    double height = Math.min(1300, shown.locator("main").boundingBox().height);
    shown.setViewportSize(1100, 1400);
    shown.screenshot(new Page.ScreenshotOptions().setPath(file).setClip(0, 0, 1100, height + 60));
    assertTrue(Files.exists(file));
  }
}
