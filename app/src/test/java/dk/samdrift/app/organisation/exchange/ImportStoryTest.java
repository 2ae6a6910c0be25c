package dk.samdrift.app.organisation.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.NewOrganisation;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** An administrator takes the estates out of a file, and gets them back as one. */
class ImportStoryTest {

  private static final String HEADS =
      "Nummer;Afdeling;Boligorganisation;Vej og nummer;Postnummer;By;Gælder fra;Familieboliger\r\n";

  private final NewOrganisation made = NewOrganisation.make();
  private final Browser karen = made.administrator();
  private final String first = made.estate("Æblegården", "114");
  private final String estates = made.home() + "/organisation/estates";
  private final String imports = estates + "/imports";

  private Answer upload(String name, byte[] content) {
    return karen.upload(imports + "/new", imports, "file", name, content);
  }

  private Answer upload(String rows) {
    return upload("afdelinger.csv", (HEADS + rows).getBytes(StandardCharsets.UTF_8));
  }

  private static String print(Answer page) {
    return page.html().replaceAll("(?s).*name=\"print\" value=\"([0-9a-f]{64})\".*", "$1");
  }

  private Answer accept(String path) {
    return accept(karen, path, print(karen.get(path)));
  }

  private static Answer accept(Browser who, String path, String print) {
    return who.post(path, path + "/acceptances", "print", print);
  }

  @Test
  void the_page_shows_what_would_happen_and_nothing_is_saved_before_somebody_says_so() {
    String path =
        upload(
                "114;Æblegården;Æblegårdens Bolig;Æblevej 2;8000;Aarhus C;01-01-2026;120\r\n"
                    + "115;Pærebakken;Æblegårdens Bolig;Pærevej 1;8000;Aarhus C;01-01-2026;80\r\n")
            .location();

    Answer page = karen.get(path);
    assertTrue(page.text().contains("Hvad afdelinger.csv vil gøre"), page::text);
    assertTrue(page.text().contains("Rækker 2"), page::text);
    assertTrue(page.text().contains("Nye afdelinger 1"), page::text);
    assertTrue(page.text().contains("Rettede afdelinger 1"), page::text);
    assertTrue(page.text().contains("før 0, efter 200"), page::text);
    assertTrue(page.text().contains("Æblegården (114) rettes 2 Vej og nummer: Æblevej 2"));
    assertTrue(page.text().contains("Familieboliger fra 01-01-2026: 120"), page::text);
    assertFalse(karen.get(estates).text().contains("Pærebakken"), "nothing is saved yet");

    assertEquals(estates, accept(path).location());

    Answer list = karen.get(estates);
    assertTrue(
        list.text()
            .contains("afdelinger.csv er indlæst. Nye afdelinger: 1. Rettede afdelinger: 1."),
        list::text);
    assertTrue(list.text().contains("Pærebakken 115 Æblegårdens Bolig 80"), list::text);
    Answer history = karen.get(made.home() + "/history");
    assertTrue(history.text().contains("oprettede Pærebakken"), history::text);
    assertTrue(
        history
            .text()
            .contains("rettede Æblegården: vej fra ingenting til »Æblevej 2«, postnummer"),
        history::text);
    assertTrue(history.text().contains("registrerede tal for Pærebakken: Familieboliger 80"));
    assertTrue(
        history.text().contains("indlæste afdelinger fra afdelinger.csv (nye: 1, rettede: 1)"));
  }

  @Test
  void the_same_file_twice_and_the_same_button_twice_add_nothing() {
    String rows = "115;Pærebakken;Æblegårdens Bolig;;;;01-01-2026;80\r\n";
    String path = upload(rows).location();
    String print = print(karen.get(path));
    accept(karen, path, print);
    assertTrue(karen.get(estates).text().contains("er indlæst"));

    Answer again = accept(karen, path, print);

    assertEquals(estates, again.location());
    assertTrue(karen.get(estates).text().contains("Alt i afdelinger.csv står her allerede."));
    Answer second = karen.get(upload(rows).location());
    assertTrue(second.text().contains("Der er ikke noget at indlæse."), second::text);
    assertTrue(second.text().contains("Uændrede afdelinger 1"), second::text);
    assertEquals(2, rows());
  }

  /** How many estates an export has. */
  private int rows() {
    String csv = new String(karen.save(estates + "/export.csv"), StandardCharsets.UTF_8);
    return csv.split("\r\n", -1).length - 2;
  }

  @Test
  void with_one_fault_nothing_can_be_saved_and_the_wrong_rows_can_be_had() {
    String path =
        upload(
                "115;Pærebakken;Æblegårdens Bolig;;800;;01-01-2026;80\r\n"
                    + "116;Kirsebærhaven;Æblegårdens Bolig;;8000;;01-01-2026;60\r\n")
            .location();

    Answer page = karen.get(path);
    assertTrue(page.text().contains("Der er 1 fejl i filen"), page::text);
    assertTrue(
        page.text().contains("2 Postnummer 800 Skriv postnummeret med fire cifre"), page::text);
    assertFalse(page.html().contains("/acceptances"), "no button");
    assertEquals(path, accept(karen, path, "0").location());
    assertFalse(karen.get(estates).text().contains("Kirsebærhaven"), "nothing is half done");
    String wrong = new String(karen.save(path + "/faults.csv"), StandardCharsets.UTF_8);
    assertTrue(wrong.contains("115;Pærebakken;"), wrong);
    assertTrue(wrong.contains("Postnummer: Skriv postnummeret"), wrong);
    assertFalse(wrong.contains("Kirsebærhaven"), wrong);
    Answer mended =
        upload("rettet.csv", wrong.replace(";800;", ";8000;").getBytes(StandardCharsets.UTF_8));
    assertTrue(karen.get(mended.location()).text().contains("Nye afdelinger 1"));
  }

  @Test
  void who_saves_something_else_than_was_shown_is_shown_it_anew() {
    String path = upload("114;Æblelunden;Æblegårdens Bolig;;;;01-01-2026;120\r\n").location();
    String print = print(karen.get(path));
    karen.post(
        first + "/measures/new",
        first + "/measures?version=1&shown=2026-01-01",
        "from",
        "2026-01-01",
        "familyDwellings",
        "7");

    Answer late = accept(karen, path, print);

    assertEquals(path, late.location());
    Answer page = karen.get(path);
    assertTrue(page.text().contains("Der er ikke gemt noget. Se det igennem igen."), page::text);
    assertTrue(page.text().contains("Familieboliger fra 01-01-2026: 7 → 120"), page::text);
    assertEquals(estates, accept(path).location());
    assertTrue(karen.get(estates).text().contains("Æblelunden"));
  }

  @Test
  void what_goes_out_comes_back_as_it_was_in_both_kinds_of_files() {
    String path =
        upload(
                "115;\"=cmd|' /C calc'!A0\";Æblegårdens Bolig;\"Vej; \"\"gl.\"\" 2\";0800;Åby;"
                    + "01-01-2026;80\r\n"
                    + "'007;'+Åsen;Æblegårdens Bolig;-;;;01-01-2025;3\r\n"
                    + "'007;'+Åsen;Æblegårdens Bolig;-;;;01-07-2026;4\r\n")
            .location();
    accept(path);
    byte[] csv = karen.save(estates + "/export.csv");
    byte[] xlsx = karen.save(estates + "/export.xlsx");
    String text = new String(csv, StandardCharsets.UTF_8);
    assertTrue(text.contains(";'=cmd|"), text);
    assertTrue(text.contains("'007;'+Åsen;Æblegårdens Bolig;'-;"), text);

    for (Answer again : List.of(upload("ud.csv", csv), upload("ud.xlsx", xlsx))) {
      Answer page = karen.get(again.location());
      assertTrue(page.text().contains("Uændrede afdelinger 3"), page::text);
      assertTrue(page.text().contains("Der er ikke noget at indlæse."), page::text);
    }
    Charset windows = Charset.forName("windows-1252");
    byte[] old = text.substring(1).getBytes(windows);
    Answer page = karen.get(upload("gammel.csv", old).location());
    assertTrue(page.text().contains("Uændrede afdelinger 3"), page::text);
    assertArrayEquals(csv, karen.save(estates + "/export.csv"));
    String found =
        new String(karen.save(estates + "/export.csv?search=007"), StandardCharsets.UTF_8);
    assertEquals(4, found.split("\r\n", -1).length, "the search of the list counts: " + found);
  }

  @Test
  void two_who_save_at_once_make_no_doubles_and_nothing_half() throws Exception {
    String rows =
        "115;Pærebakken;Æblegårdens Bolig;;;;01-01-2026;80\r\n"
            + "116;Kirsebærhaven;Æblegårdens Bolig;;;;01-01-2026;60\r\n";
    List<String> paths = List.of(upload(rows).location(), upload(rows).location());
    String print = print(karen.get(paths.getFirst()));
    List<Callable<Answer>> both = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String path = paths.get(i % 2);
      Browser one = new Browser().signIn("karen@" + made.domain(), "hest batteri klamme hæfte");
      both.add(() -> accept(one, path, print));
    }

    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (Future<Answer> answer : threads.invokeAll(both)) {
        assertEquals(estates, answer.get().location());
      }
    }

    assertEquals(3, rows());
    String told = karen.get(made.home() + "/history").text();
    assertEquals(2, told.split("oprettede Pærebakken", -1).length, "once: " + told);
  }

  @Test
  void the_template_shows_what_to_write_and_its_example_is_not_read() {
    byte[] template = karen.save(imports + "/template.xlsx");

    Answer page = karen.get(upload("skabelon.xlsx", template).location());

    assertTrue(page.text().contains("Rækker 0"), page::text);
    assertTrue(page.text().contains("Fejl 0"), page::text);
    assertTrue(page.text().contains("skriv en række for hver afdeling"), page::text);
  }

  @Test
  void a_file_that_is_none_is_refused_at_the_field_with_what_to_do() {
    byte[] program = "MZ\0\0program".getBytes(StandardCharsets.ISO_8859_1);

    assertTrue(upload("", new byte[0]).text().contains("Vælg den fil, der skal læses."));
    assertTrue(upload("afd.xlsx", program).text().contains("Filen er et program"));
    assertTrue(
        upload("afd.pdf", "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8))
            .text()
            .contains("Filen er af en anden slags: PDF."));
    assertTrue(
        upload("afd.csv", new byte[5_000_001]).text().contains("Filen er større end 5,0 MB."));
    assertTrue(upload("").text().contains("Filen har ingen rækker"), "heads only");
    assertFalse(karen.get(made.home() + "/organisation/files").text().contains("afd."));
  }

  @Test
  void others_may_save_the_list_and_not_change_it_and_nobody_sees_another_s_file() {
    String path = upload("115;Pærebakken;Æblegårdens Bolig;;;;;\r\n").location();
    made.join("Mette", "mette@" + made.domain(), Role.PROJECT_LEADER);
    made.join("Anna", "anna@" + made.domain(), Role.ADMINISTRATOR);
    Browser mette = new Browser().signIn("mette@" + made.domain(), "hest batteri klamme hæfte");
    Browser anna = new Browser().signIn("anna@" + made.domain(), "hest batteri klamme hæfte");

    assertTrue(mette.get(estates).html().contains("/export.xlsx"));
    assertFalse(mette.get(estates).html().contains("/imports"));
    assertTrue(mette.save(estates + "/export.csv").length > 0);
    assertEquals(403, mette.get(imports + "/new").status());
    assertEquals(403, mette.get(path).status());
    assertEquals(403, accept(mette, path, "0").status());
    assertEquals(404, anna.get(path).status());
    assertEquals(404, accept(anna, path, "0").status());
  }
}
