package dk.samdrift.app.ledger.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.cooperation.Garden;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Grants;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.Scope;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.Site;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Accounting years are opened one after the other, closed, and opened again by somebody else. */
class YearsStoryTest {

  private final Garden garden = new Garden(Audience.REPRESENTATIVES);
  private final String page = garden.path() + "/ledger/years";
  private final Browser mette = garden.as(Role.FINANCE_OFFICER, "Mette Penge");
  private final Browser jens = garden.as(Role.OPERATIONS_MANAGER, "Jens Drift");
  private final int year = Formats.today(Site.bean(Clock.class)).getYear();

  private static void said(Answer answer, String sentence) {
    assertTrue(answer.text().contains(sentence), answer::text);
  }

  private Answer open(Browser who, int which) {
    return who.post(page, page, "year", Integer.toString(which));
  }

  private Answer close(Browser who, int version) {
    return who.post(
        page + "/closings/new?year=" + year,
        page + "/closings?year=" + year + "&version=" + version);
  }

  private Answer reopen(Browser who, int version, String reason) {
    return who.post(
        page + "/reopenings/new?year=" + year,
        page + "/reopenings?year=" + year + "&version=" + version,
        "reason",
        reason);
  }

  @Test
  void years_are_opened_in_turn_and_closed_for_good_unless_there_is_a_reason() {
    said(mette.get(page), "Intet regnskabsår er åbnet endnu");
    assertEquals(302, open(mette, year).status());
    said(open(mette, year + 5), "Et nyt regnskabsår er altid det, der følger efter det nyeste,");
    assertEquals(302, open(jens, year + 1).status());

    said(mette.get(page + "/closings/new?year=" + year), "Luk regnskabsåret " + year + "?");
    assertEquals(403, close(jens, 1).status());
    close(mette, 1);

    Answer closed = jens.get(page);
    said(closed, year + " Lukket 1. jan. " + year + " til 31. dec. " + year + " 0 0");
    said(closed, "Lukket af Mette Penge");
    said(reopen(jens, 2, " "), "Skriv, hvorfor året skal åbnes igen");
    assertEquals(403, reopen(mette, 2, "Et bilag manglede.").status());
    assertEquals(302, reopen(jens, 2, "Et bilag manglede.").status());
    said(jens.get(page), "Begrundelse: Et bilag manglede.");
  }

  @Test
  void the_year_before_the_oldest_is_opened_too_but_none_is_left_out() {
    open(mette, year);
    said(open(mette, year - 2), "eller det lige før det ældste");
    assertTrue(mette.get(page).html().contains("name=\"year\" value=\"" + (year - 1) + "\""));

    assertEquals(302, open(mette, year - 1).status());
    said(mette.get(page), "1. jan. " + (year - 1) + " til 31. dec. " + (year - 1));
    said(mette.get(page), "Åbn regnskabsåret " + (year - 2));

    for (int back = 2; back <= 6; back++) {
      assertEquals(302, open(mette, year - back).status());
    }
    said(open(mette, year - 7), "højst 6 år tilbage");
    assertFalse(mette.get(page).text().contains("Åbn regnskabsåret " + (year - 7)));
    said(mette.get(page), "Åbn regnskabsåret " + (year + 1));
  }

  @Test
  void who_closed_a_year_does_not_open_it_again() {
    garden.inside(() -> {
      Site.bean(Grants.class)
          .give(
              garden.organisation().person("Mette Penge"),
              Role.MANAGEMENT,
              new Scope.Cooperation(garden.id()),
              LocalDate.of(2020, 1, 1));
      return true;
    });
    open(mette, year);
    close(mette, 1);

    Answer own = reopen(mette, 2, "Jeg fortrød.");

    said(own, "Du har selv lukket året.");
    assertFalse(mette.get(page).text().contains("Åbn " + year + " igen"));
  }

  @Test
  void who_was_slower_is_told_who_closed_it() {
    open(mette, year);
    mette.get(page);
    mette.get(close(mette, 1).location());

    Answer late = mette.get(close(mette, 1).location());

    said(late, "Mette Penge har ændret regnskabsåret " + year + " imens.");
  }

  @Test
  void books_are_called_by_the_number_until_somebody_says_otherwise_and_the_month_is_fixed() {
    said(mette.get(page), "Kode i filer S1");
    Answer saved =
        mette.post(page + "/book/edit", page + "/book?version=0", "code", "HAVE", "month", "10");
    assertEquals(302, saved.status(), saved::text);
    said(mette.get(page), "HAVE");
    said(
        mette.post(page + "/book/edit", page + "/book?version=2", "code", "a,b", "month", "10"),
        "Skriv en kode af bogstaver");

    open(mette, year);

    said(mette.get(page), "1. okt. " + year);
    said(mette.get(page + "/book/edit"), "Måneden ligger fast, fordi der er åbnet");
    mette.post(page + "/book/edit", page + "/book?version=2", "code", "HAVE2", "month", "1");
    said(mette.get(page), "HAVE2");
    said(mette.get(page), "oktober");
  }
}
