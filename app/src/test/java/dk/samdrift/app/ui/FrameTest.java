package dk.samdrift.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is around every page. */
class FrameTest {

  private static final Frame OPEN = Frame.open("Log ind", "n", Rendering.CSRF, "/accessibility");
  private static final Visitor KIRSTEN =
      new Visitor(
          "Kirsten", "Formand", "Nord", "/profile", "/logout", List.of(new Link("Syd", "/syd")));

  @Test
  void a_page_before_signing_in_offers_neither_menu_nor_search() {
    String html = page(OPEN);

    assertTrue(html.contains("<title>Log ind · Samdrift</title>"));
    assertFalse(html.contains("id=\"navigation\""));
    assertFalse(html.contains("id=\"find\""));
    assertFalse(html.contains("popovertarget"));
    assertTrue(html.contains("href=\"/accessibility\""));
  }

  @Test
  void the_menu_marks_where_i_am_and_what_waits() {
    Navigation.Item tasks = new Navigation.Item("Mine opgaver", "/tasks", true, 4);
    Navigation.Item road = new Navigation.Item("Vejen", "/road", false, 0);
    Navigation menu = new Navigation(List.of(new Navigation.Group("", List.of(tasks, road))));
    String html = page(OPEN.signedIn(KIRSTEN, menu, "/search"));

    assertEquals(1, Rendering.found("(<a href=\"/tasks\" aria-current=\"page\">)", html).count());
    assertTrue(html.contains("<span class=\"count\">4</span>"));
    assertFalse(html.contains("<span class=\"count\">0</span>"));
    assertTrue(html.contains("<a href=\"/road\">"));
  }

  @Test
  void i_can_sign_out_and_change_to_my_other_organisation() {
    String html = page(OPEN.signedIn(KIRSTEN, Navigation.NONE, null));

    assertTrue(html.contains("<form action=\"/logout\" method=\"post\">"));
    assertTrue(html.contains("<summary class=\"btn\">Skift organisation</summary>"));
    assertEquals(1, Rendering.found("<span aria-current=\"true\">(Nord) ", html).count());
    assertTrue(html.contains("<a href=\"/syd\">Syd</a>"));
  }

  @Test
  void who_has_one_organisation_is_not_asked_which() {
    Visitor alone = new Visitor("Kirsten", "Formand", "Nord", "/profile", "/logout", List.of());
    String html = page(OPEN.signedIn(alone, Navigation.NONE, null));

    assertFalse(html.contains("Skift organisation"));
  }

  @Test
  void breadcrumbs_end_with_the_page_itself_which_is_no_link() {
    String html = page(OPEN.titled("Konto 114", new Link("Alle samdrifter", "/")));

    assertTrue(html.contains("<li><a href=\"/\">Alle samdrifter</a></li>"));
    assertTrue(html.contains("<li aria-current=\"page\">Konto 114</li>"));
  }

  @Test
  void a_toast_can_take_back_what_was_done() {
    Action.Post undo =
        new Action.Post("Fortryd", "/undo", Map.of("id", "7\"8"), Action.Weight.PLAIN);
    String html = page(OPEN.saying(new Toast(Tag.good("Slettet"), "Nøglen er væk.", undo)));

    assertTrue(html.contains("<form class=\"inline\" action=\"/undo\" method=\"post\">"));
    assertTrue(html.contains("name=\"id\" value=\"7&#34;8\""));
  }

  @Test
  void a_question_is_the_same_on_a_page_and_in_a_dialog() {
    Confirm confirm =
        new Confirm(
            "delete",
            "Vil du slette nøglen?",
            "14 konti står så uden nøgle.",
            Action.post("Slet nøgle", "/keys/7/deletions"),
            "/keys/7/deletions/new",
            "/keys/7");
    String onPage = Rendering.html("confirmPage", Map.of("frame", OPEN, "confirm", confirm));
    String inDialog =
        Rendering.html(
            "action",
            Map.of(
                "action",
                new Action.Ask("Slet", confirm, Action.Weight.DANGER),
                "csrf",
                Rendering.CSRF));

    for (String html : List.of(onPage, inDialog)) {
      assertTrue(html.contains("Vil du slette nøglen?"));
      assertTrue(html.contains("14 konti står så uden nøgle."));
      assertTrue(html.contains("action=\"/keys/7/deletions\" method=\"post\""));
    }
    assertTrue(onPage.contains("href=\"/keys/7\""));
    assertTrue(inDialog.contains("href=\"/keys/7/deletions/new\" data-opens=\"delete\""));
  }

  @Test
  void what_cannot_be_done_says_why() {
    Action locked = new Action.Unavailable("why", "Luk året", "Fordel først de 3 poster.");
    String html = Rendering.html("action", Map.of("action", locked, "csrf", Rendering.CSRF));

    assertTrue(html.contains("disabled aria-describedby=\"why\""));
    assertTrue(html.contains("<span id=\"why\">Fordel først de 3 poster.</span>"));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404, 409, 413, 429, 500, 503})
  void every_mistake_says_what_happened_what_to_do_and_its_number(int status) {
    ErrorPage error = ErrorPage.of(status, "7F3A-22");
    String html = Rendering.html("error", Map.of("frame", OPEN, "error", error));

    assertTrue(html.contains("<h1>" + error.heading() + "</h1>"));
    assertTrue(html.contains("7F3A-22"));
    assertFalse(error.happened().isBlank() || error.next().isBlank());
  }

  @Test
  void work_that_is_over_is_not_asked_about_again() {
    assertTrue(progress(65, false).contains("hx-trigger=\"every 2s\""));
    assertTrue(progress(65, false).contains("max=\"100\" value=\"65\""));
    assertTrue(progress(Progress.UNKNOWN, false).contains("max=\"100\">"));
    assertFalse(progress(100, true).contains("hx-trigger"));
    assertThrows(IllegalStateException.class, () -> progress(101, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "//evil.example",
        "/\\evil.example",
        "data:text/html,x",
        "http://x",
        "x"
      })
  void a_link_leads_to_no_script_and_no_stranger(String href) {
    assertThrows(IllegalStateException.class, () -> new Link("Klik", href));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/nord?year=2026#top", "#name", "?page=2", "https://almennet.dk/"})
  void a_link_may_lead_here_or_openly_elsewhere(String href) {
    assertEquals(href, new Link("Klik", href).href());
  }

  @Test
  void a_colour_without_a_word_is_refused() {
    assertThrows(IllegalStateException.class, () -> Tag.bad(" "));
  }

  private static String page(Frame frame) {
    return Rendering.html("confirmPage", Map.of("frame", frame, "confirm", question()));
  }

  private static Confirm question() {
    return new Confirm("q", "Vil du?", "Så sker det.", Action.post("Gør det", "/do"), "/q", "/");
  }

  private static String progress(int percent, boolean isOver) {
    Action.Post stop = Action.post("Stop", "/imports/7/stops");
    return Rendering.html(
        "progress",
        Map.of(
            "progress",
            new Progress("import", "Læser", percent, "Vent.", "/imports/7", isOver, stop),
            "csrf",
            Rendering.CSRF));
  }
}
