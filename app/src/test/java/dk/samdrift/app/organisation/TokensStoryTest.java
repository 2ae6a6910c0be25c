package dk.samdrift.app.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.Caller;
import dk.samdrift.app.site.NewOrganisation;
import dk.samdrift.app.site.Site;
import dk.samdrift.app.store.TestStore;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An administrator lets a program in, and out again. */
class TokensStoryTest {

  private static final Pattern SECRET = Pattern.compile("samdrift_[A-Za-z0-9_-]{43}");

  private final NewOrganisation made = NewOrganisation.make();
  private final Browser karen = made.administrator();
  private final String tokens = made.home() + "/organisation/tokens";
  private final LocalDate today = LocalDate.now(Formats.COPENHAGEN);

  private Answer make(String program, String scope, LocalDate lastDay) {
    return karen.post(
        tokens + "/new", tokens, "program", program, "scope", scope, "lastDay", lastDay.toString());
  }

  private static String secret(Answer page) {
    Matcher found = SECRET.matcher(page.html());
    assertTrue(found.find(), page::text);
    return found.group();
  }

  private String withdrawal() {
    Matcher found =
        Pattern.compile(tokens + "/[0-9a-f-]{36}/withdrawals").matcher(karen.get(tokens).html());
    assertTrue(found.find());
    return found.group();
  }

  @Test
  void a_program_is_let_in_until_it_is_shut_out_and_both_is_in_the_history() {
    assertTrue(karen.get(tokens).text().contains("Ingen programmer har adgang"));
    Answer shown = make("Økonomisystemet", "read", today.plusYears(1));
    Caller program = new Caller(secret(shown));
    String path = "/api" + made.home() + "/estates";

    assertTrue(shown.text().contains("Den kan ikke vises igen"), shown::text);
    assertTrue(karen.get(tokens).text().contains("aldrig"));
    assertEquals(200, program.get(path).status());
    Answer list = karen.get(tokens);
    assertTrue(list.text().contains("Økonomisystemet åben læse"), list::text);
    assertTrue(list.text().contains("af Karen Krogh"), list::text);
    assertFalse(list.text().contains("aldrig"), "it was used");
    assertFalse(SECRET.matcher(list.html()).find(), "it is shown once only");

    String withdrawal = withdrawal();
    assertTrue(karen.get(withdrawal + "/new").text().contains("Luk adgangen for Økonomisystemet?"));
    karen.post(tokens, withdrawal);
    assertEquals(401, program.get(path).status());
    Answer after = karen.get(tokens);
    assertTrue(after.text().contains("Økonomisystemet lukket"), after::text);
    String history = karen.get(made.home() + "/history").text();
    assertTrue(history.contains("gav programmet Økonomisystemet adgang"), history);
    assertTrue(history.contains("lukkede adgangen for programmet Økonomisystemet"), history);
  }

  @Test
  void nothing_that_is_kept_holds_the_secret() throws SQLException, IOException {
    String secret = secret(make("Kassen", "change", today.plusDays(1)));
    String all =
        """
        select (select string_agg(t::text, ' ') from organisation.access_token t)
               || (select string_agg(k::text, ' ') from identity.access_key k)
               || coalesce((select string_agg(encode(attribute_bytes, 'escape'), ' ')
                              from identity.session_attributes), '')
               || (select string_agg(e::text, ' ') from history.entry e)
        """;
    try (Connection connection = TestStore.superuser(Site.database()).connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(all)) {
      assertTrue(row.next());
      assertFalse(row.getString(1).contains(secret.substring("samdrift_".length())));
    }
  }

  @Test
  void what_is_wrong_is_said_at_the_field() {
    make("Kassen", "read", today);

    Answer twice = make("kassen", "read", today);
    assertTrue(twice.text().contains("kassen har allerede en adgangsnøgle."), twice::text);
    Answer late = make("Andet", "read", today.plusYears(1).plusDays(1));
    assertTrue(late.text().contains("Vælg en dag fra i dag og højst et år frem."), late::text);
    Answer past = make("Andet", "read", today.minusDays(1));
    assertTrue(past.text().contains("Vælg en dag fra i dag og højst et år frem."), past::text);
    Answer none = make("", "all", today);
    assertTrue(none.text().contains("Skriv programmets navn"), none::text);
    assertTrue(none.text().contains("Vælg, om programmet kun må læse"), none::text);
  }

  @Test
  void auditors_see_who_has_access_and_change_nothing() {
    make("Kassen", "read", today);
    made.join("Rita Revisor", "rita@" + made.domain(), Role.AUDITOR);
    Browser rita = new Browser().signIn("rita@" + made.domain(), "hest batteri klamme hæfte");

    assertTrue(rita.get(tokens).text().contains("Kassen åben"));
    assertFalse(rita.get(tokens).text().contains("Luk adgangen"));
    assertEquals(403, rita.get(tokens + "/new").status());
    assertEquals(403, rita.post(tokens, withdrawal()).status());
  }
}
