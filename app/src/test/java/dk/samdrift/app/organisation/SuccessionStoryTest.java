package dk.samdrift.app.organisation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.NewOrganisation;
import dk.samdrift.app.site.Site;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Estates are merged and split, and each still tells where it came from and went. */
class SuccessionStoryTest {

  private final NewOrganisation made = NewOrganisation.make();
  private final Browser karen = made.administrator();
  private final String apple = made.estate("Æblegården", "1");
  private final String pear = made.estate("Pærebakken", "2");
  private final LocalDate today = Formats.today(Site.bean(Clock.class));

  private void put(String estate, String dwellings, String business) {
    karen.post(
        estate + "/measures/new",
        estate + "/measures?version=1&shown=2020-01-01",
        "from",
        "2020-01-01",
        "familyDwellings",
        dwellings,
        "business",
        business);
  }

  private static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private Answer merge(int version, String... more) {
    return karen.post(apple + "/mergers/new", apple + "/mergers?version=" + version, more);
  }

  private Answer split(int version, String... more) {
    return karen.post(apple + "/splits/new", apple + "/splits?version=" + version, more);
  }

  @Test
  void two_estates_become_one_and_refer_to_each_other() {
    put(apple, "100", "85");
    put(pear, "50", "60; 85");
    made.elect(apple, "Åse Bæk", "CHAIR", today.minusDays(9), null);

    Answer done = merge(2, "into", id(pear), "day", today.toString(), "adds", "true");

    Answer into = karen.get(done.location());
    assertTrue(into.text().contains("Æblegården er lagt ind under Pærebakken"), into::text);
    assertTrue(into.text().contains("Familieboliger 150 "), into::text);
    assertTrue(into.text().contains("3 på 85 + 85 + 60 m²"), into::text);
    assertTrue(into.text().contains("Har optaget Æblegården, fra"), into::text);
    Answer from = karen.get(apple);
    assertTrue(from.text().contains("nedlagt " + Formats.fullDay(today)), from::text);
    assertTrue(from.text().contains("Lagt ind under Pærebakken, fra"), from::text);
    assertTrue(from.text().contains("Ingen bestyrelse i dag"), from::text);
    assertTrue(from.text().contains("Familieboliger 100 "), "what it had can still be seen");

    karen.post(apple, apple + "/reopenings");
    Answer again = karen.get(apple);
    assertTrue(again.text().contains("kan stadig være lagt sammen hos Pærebakken"), again::text);
    assertTrue(!again.text().contains("Lagt ind under"), "it goes on by itself");
  }

  @Test
  void what_cannot_be_merged_is_told_at_the_field() {
    put(apple, "100", "85");
    put(pear, "50", "60");
    karen.post(
        pear + "/measures/new",
        pear + "/measures?version=2&shown=2020-01-01",
        "from",
        today.plusDays(9).toString(),
        "familyDwellings",
        "51");

    Answer nothing = merge(2, "into", id(apple), "day", "", "adds", "true");
    assertTrue(nothing.text().contains("Vælg den afdeling, den skal lægges ind under."));
    Answer later = merge(2, "into", id(pear), "day", today.toString(), "adds", "true");
    assertTrue(later.text().contains("En af afdelingerne har tal, som først gælder efter"));
    Answer late = merge(1, "into", id(pear), "day", today.toString());
    assertTrue(late.text().contains("En anden har ændret afdelingen, mens du skrev."), late::text);
    assertTrue(!karen.get(apple).text().contains("nedlagt"), "nothing is half done");
  }

  @Test
  void a_part_becomes_an_estate_of_its_own_and_the_rest_stays() {
    put(apple, "100", "85; 60; 60");

    Answer wrong =
        split(
            2,
            "name",
            "Æblegården",
            "code",
            "2",
            "day",
            today.toString(),
            "familyDwellings",
            "101",
            "business",
            "60; 60; 60");
    assertTrue(wrong.text().contains("Ret 4 fejl"), wrong::text);
    Answer before =
        split(2, "name", "Ny", "code", "9", "day", "2019-12-31", "familyDwellings", "1");
    assertTrue(before.text().contains("ikke noget af det den dag"), before::text);
    assertTrue(wrong.text().contains("Skriv højst 100; mere har afdelingen ikke."));

    Answer done =
        split(
            2,
            "name",
            "Æblegårdens Skovhuse",
            "code",
            "3",
            "day",
            today.toString(),
            "familyDwellings",
            "40",
            "business",
            "60");
    Answer part = karen.get(done.location());
    assertTrue(part.text().contains("Udskilt fra Æblegården, fra"), part::text);
    assertTrue(part.text().contains("41 lejemålsenheder"), part::text);
    Answer rest = karen.get(apple);
    assertTrue(rest.text().contains("Udskilt herfra Æblegårdens Skovhuse"), rest::text);
    assertTrue(rest.text().contains("Familieboliger 60 "), rest::text);
    assertTrue(rest.text().contains("63 lejemålsenheder"), rest::text);
    assertTrue(karen.get(apple + "/measures").text().contains("Familieboliger 100 1. januar 2020"));
  }
}
