package dk.samdrift.app.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.ui.Rendering;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Forms as they come back to the user. */
class FormTest {

  private static final List<Choice> SIGHTS =
      List.of(Choice.of("all", "Alle"), Choice.of("board", "Bestyrelsen"));
  private static final Form FORM =
      Form.of(
          "estate",
          "/estates",
          "Gem afdeling",
          Field.text("name", "Navn").hint("Som i vedtægterne."),
          Field.of("secret", "Adgangskode", new FieldKind.Password()),
          Field.radios("sight", "Hvem må se det?", SIGHTS),
          Field.select("key", "Nøgle", SIGHTS),
          Field.checkbox("notify", "Send mig en mail"),
          Field.of("reason", "Hvorfor?", new FieldKind.TextArea(3, 500)).optional(),
          Field.text("number", "Nummer").value("0114").disabled());

  @Test
  void what_i_typed_is_still_there_after_a_mistake() {
    String html =
        html(
            FORM.filledWith(
                    Map.of(
                        "name", new String[] {"Æblegården \"A\" & <B>"},
                        "sight", new String[] {"board"},
                        "key", new String[] {"all"},
                        "notify", new String[] {"true"},
                        "reason", new String[] {"\nFørste linje\nAnden"}))
                .wrong("name", "Skriv et kortere navn"));

    assertTrue(html.contains("value=\"Æblegården &#34;A&#34; &amp; &lt;B>\""));
    assertTrue(html.contains("type=\"radio\" value=\"board\" checked"));
    assertFalse(html.contains("type=\"radio\" value=\"all\" checked"));
    assertTrue(html.contains("<option value=\"all\" selected>"));
    assertTrue(html.contains("type=\"checkbox\" value=\"true\" checked"));
    // A browser drops the first line break in a text area, so ours is one more.
    assertTrue(html.contains(">\n\nFørste linje\nAnden</textarea>"));
    assertTrue(html.contains("value=\"0114\""));
  }

  @Test
  void a_password_is_never_sent_back() {
    Form filled = FORM.filledWith(Map.of("secret", new String[] {"hemmelig-kode"}));

    assertFalse(html(filled).contains("hemmelig-kode"));
  }

  @Test
  void a_box_i_cleared_stays_clear() {
    Form ticked = FORM.filledWith(Map.of("notify", new String[] {"true"}));

    assertFalse(html(ticked.filledWith(Map.of())).contains("checked"));
  }

  @Test
  void the_summary_leads_to_each_field_that_is_wrong() {
    Form wrong =
        FORM.wrong("Bidragene giver 98 %. Ret dem.")
            .wrong("sight", "Vælg, hvem der må se det")
            .wrong("name", "Skriv navnet");
    String html = html(wrong);

    assertEquals(
        List.of(
            new FormError("", "Bidragene giver 98 %. Ret dem."),
            new FormError("estate-name", "Skriv navnet"),
            new FormError("estate-sight", "Vælg, hvem der må se det")),
        wrong.errors());
    assertTrue(html.contains("Ret 3 fejl, før det kan gemmes"));
    assertTrue(html.contains("<a href=\"#estate-name\">Skriv navnet</a>"));
    assertTrue(html.contains("<input id=\"estate-sight\" name=\"sight\" type=\"radio\""));
    assertTrue(html.indexOf("data-module=\"error-summary\"") < html.indexOf("<label"));
  }

  @Test
  void one_mistake_is_not_called_several() {
    assertTrue(html(FORM.wrong("name", "Skriv navnet")).contains("Ret 1 fejl, før"));
  }

  @Test
  void a_form_without_mistakes_has_no_summary() {
    assertFalse(html(FORM).contains("error-summary"));
    assertFalse(html(FORM).contains("aria-invalid"));
  }

  @Test
  void hint_and_mistake_are_read_aloud_with_the_field() {
    String html = html(FORM.wrong("name", "Skriv navnet"));

    assertTrue(html.contains("aria-describedby=\"estate-name-hint estate-name-error\""));
    assertTrue(html.contains("aria-invalid=\"true\" required"));
  }

  @Test
  void what_may_be_left_out_says_so() {
    assertEquals(1, Rendering.found("(\\(kan udelades\\))", html(FORM)).count());
  }

  @Test
  void a_figure_is_typed_with_a_comma_on_a_keyboard_of_figures() {
    String html = field(Field.number("amount", "Bidrag", "kr.").value("1.234,50"));

    assertTrue(html.contains("type=\"text\" inputmode=\"decimal\""));
    assertTrue(html.contains("value=\"1.234,50\""));
    assertTrue(html.contains("<span class=\"unit\">kr.</span>"));
  }

  @Test
  void a_form_with_a_file_is_sent_as_one() {
    Form upload =
        Form.of("u", "/files", "Send", Field.of("file", "Fil", new FieldKind.File(".csv")));

    assertTrue(html(upload).contains("enctype=\"multipart/form-data\""));
    assertFalse(html(FORM).contains("enctype"));
  }

  @Test
  void boxes_after_a_heading_stand_together_under_it() {
    String html =
        html(
            Form.of(
                "f",
                "/f",
                "Gem",
                Field.heading("all", "Det har I").hint("Sæt flueben."),
                Field.heading("first", "Første fase").hint("1. Ønsket"),
                Field.checkbox("a", "Oplæg"),
                Field.checkbox("b", "Analyse"),
                Field.text("c", "Hvor?"),
                Field.checkbox("d", "Alene")));

    assertTrue(html.contains("<h2>Det har I</h2>"), html);
    String group = html.substring(html.indexOf("<fieldset"), html.indexOf("</fieldset>"));
    assertTrue(group.contains("<legend>Første fase</legend>"), html);
    assertTrue(group.contains("aria-describedby=\"f-first-hint\""), html);
    assertTrue(group.contains("f-a\"") && group.contains("f-b\""), html);
    assertFalse(group.contains("f-c\"") || group.contains("f-d\""), html);
    assertFalse(html.contains("name=\"first\""), "a heading is not sent");
  }

  @Test
  void every_kind_of_field_has_one_control_with_the_fields_own_id() {
    List<FieldKind> kinds =
        List.of(
            new FieldKind.Text(),
            new FieldKind.Email(),
            new FieldKind.Password(),
            new FieldKind.Figure(""),
            new FieldKind.Date(),
            new FieldKind.Select(SIGHTS),
            new FieldKind.Radios(SIGHTS),
            new FieldKind.TextArea(2, 100),
            new FieldKind.Checkbox(),
            new FieldKind.File(".csv"));

    int headings = 1;
    assertEquals(FieldKind.class.getPermittedSubclasses().length - headings, kinds.size());
    for (FieldKind kind : kinds) {
      String html = field(Field.of("lines[0].x", "Felt", kind));
      assertEquals(
          1,
          Rendering.tags("input|select|textarea", html)
              .filter(tag -> tag.contains("id=\"lines-0--x\""))
              .count(),
          html);
      assertTrue(html.contains("name=\"lines[0].x\""), html);
    }
  }

  @Test
  void who_was_slower_sees_what_is_saved_in_words_beside_what_differs() {
    Form form =
        Form.of(
                "f",
                "/save",
                "Gem",
                Field.text("name", "Navn"),
                Field.select("month", "Måned", List.of(Choice.of("1", "januar"))),
                Field.date("day", "Dag"),
                Field.text("phone", "Telefon"),
                Field.text("same", "Ens"))
            .filledWith(
                Map.of(
                    "name", new String[] {"Bo"},
                    "month", new String[] {"4"},
                    "phone", new String[] {"11"},
                    "same", new String[] {"x"}));

    Form late =
        form.changedMeanwhile(
            Map.of("name", "Bo Holm", "month", "1", "day", "2026-02-09", "same", "x"));

    assertEquals("Nu er der gemt: »Bo Holm«", late.field("name").error());
    assertEquals("Nu er der gemt: »januar«", late.field("month").error());
    assertEquals("Nu er der gemt: »9. februar 2026«", late.field("day").error());
    assertEquals("Nu er feltet tomt i det, der er gemt.", late.field("phone").error());
    assertEquals("", late.field("same").error());
    assertEquals("Bo", late.field("name").value());
    assertEquals(1, late.problems().size());
  }

  @Test
  void a_mistake_in_a_field_that_does_not_exist_is_ours() {
    assertThrows(IllegalStateException.class, () -> FORM.wrong("nmae", "Skriv navnet"));
  }

  private static String html(Form form) {
    return Rendering.html("form/form", Map.of("form", form, "csrf", Rendering.CSRF));
  }

  private static String field(Field field) {
    return Rendering.html("form/field", Map.of("field", field));
  }
}
