package dk.samdrift.app.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What somebody is told before pressing the button that loads. */
class ReviewTest {

  private static final String POSTINGS = "cooperation,date,account,amount,source_id\n";

  private final Orchard orchard = new Orchard();
  private final Desk desk = new Desk(orchard);

  private String looked(Map<String, String> files) {
    return desk.mette.get(desk.handedIn(files)).text();
  }

  private static int count(String text, String what) {
    Matcher matcher = Pattern.compile(Pattern.quote(what)).matcher(text);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }

  @Test
  void what_changes_in_memberships_and_keys_is_said_in_words() {
    String first = looked(Orchard.example());
    assertTrue(first.contains("Kirsebærhaven kommer med fra 1. juli 2025."), first);
    assertTrue(first.contains("Konto 114 deles efter nøglen TIMER fra 1. januar 2025."), first);
    assertTrue(
        first.contains("Nøglen LEJEMAAL: Æblegården får faktoren 1,25 fra 1. april 2025."), first);
    desk.load(desk.handedIn(Orchard.example()), Desk.DECIDED);

    String later =
        looked(
            Map.of(
                "memberships.csv",
                """
                cooperation,member,from,to
                AEB-PAE,AEB,2025-01-01,2025-05-31
                """));

    assertTrue(
        later.contains(
            "Æblegården er med fra 1. januar 2025 til 31. maj 2025. Før: fra 1. januar 2025."),
        later);
  }

  @Test
  void nobody_makes_a_decision_by_pressing_a_button() {
    String page = desk.handedIn(Orchard.example());
    String html = desk.mette.get(page).html();
    for (String name : new String[] {"title", "decidedBy", "decidedOn"}) {
      assertTrue(html.contains("name=\"" + name + "\""), name);
      assertFalse(html.matches("(?s).*name=\"" + name + "\"[^>]*value=\"[^\"]+\".*"), name);
    }

    String text = desk.begin(page).text();

    assertTrue(text.contains("Udfyld feltet"), text);
    assertEquals("0 0", orchard.counted());
  }

  @Test
  void lines_of_another_year_go_into_that_year_and_nobody_is_told_that_they_do_not() {
    String page = desk.handedIn(Orchard.example());
    String text = desk.mette.get(page).text();

    assertTrue(text.contains("Regnskabsår, der åbnes 2025, 2026"), text);
    assertFalse(text.contains("ikke taget med"), text);
    assertFalse(text.contains("--year"), text);
  }

  @Test
  void a_year_that_is_far_off_is_asked_about() {
    desk.load(desk.handedIn(Orchard.example()), Desk.DECIDED);

    String text =
        looked(
            Map.of(
                "postings.csv",
                POSTINGS + "AEB-PAE,2025-03-01,110,1.00,a\nAEB-PAE,1999-03-01,110,1.00,b\n"));

    assertTrue(text.contains("Usædvanligt år Her er 1 linje fra 1999"), text);
    assertTrue(text.contains("postings.csv, linje 3 Bemærk"), text);
    assertTrue(text.contains("Indlæs nu"), text);
  }

  @Test
  void a_header_alone_is_not_what_was_loaded_before() {
    desk.load(desk.handedIn(Orchard.example()), Desk.DECIDED);

    String text = looked(Map.of("postings.csv", POSTINGS));

    assertTrue(text.contains("ingen linjer under dem"), text);
    assertFalse(text.contains("indlæst før"), text);
  }

  @Test
  void a_file_with_semicolons_is_one_fault() {
    desk.load(desk.handedIn(Orchard.example()), Desk.DECIDED);
    Map<String, String> files = new TreeMap<>();
    files.put(
        "postings.csv",
        (POSTINGS + "AEB-PAE,2025-03-01,110,1.00,a\n".repeat(20)).replace(',', ';'));

    String text = looked(files);

    assertTrue(text.contains("adskilt af semikolon, men skal være adskilt af komma"), text);
    assertEquals(1, count(text, "Skal rettes"), text);
    assertTrue(text.contains("Et problem skal rettes"), text);
  }

  @Test
  void a_file_that_was_not_handed_in_is_called_by_its_page() {
    desk.load(desk.handedIn(Orchard.example()), Desk.DECIDED);

    String text =
        looked(
            Map.of(
                "postings.csv",
                "cooperation,date,account,amount,member,source_id\n"
                    + "AEB-PAE,2025-03-01,110,1.00,XYZ,a\nAEB-PAE,2025-03-01,999,1.00,,b\n"));

    assertTrue(text.contains("Deltageren »XYZ« findes ikke blandt afdelingerne"), text);
    assertTrue(text.contains("Ingen regel under Regler for konti"), text);
  }
}
