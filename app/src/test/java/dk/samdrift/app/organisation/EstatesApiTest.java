package dk.samdrift.app.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.site.Caller;
import dk.samdrift.app.site.Caller.Reply;
import dk.samdrift.app.site.NewOrganisation;
import dk.samdrift.app.site.Programs;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What programs read and change about estates. */
class EstatesApiTest {

  private final NewOrganisation made = NewOrganisation.make();
  private final String page = made.estate("Æblegården", "114");
  private final String id = page.substring(page.lastIndexOf('/') + 1);
  private final String estates = "/api" + made.home() + "/estates";
  private final String estate = estates + "/" + id;
  private final Caller program =
      new Caller(Programs.in(made.organisation(), "Økonomisystemet", true));
  private final String housing =
      program
          .get("/api" + made.home() + "/housing-organisations")
          .json()
          .at("/housingOrganisations/0/id")
          .asString();

  private Reply change(int version, String json) {
    return program.with("If-Match", "\"" + version + "\"").send("PUT", estate, json);
  }

  private Reply measure(int version, String json) {
    return program.with("If-Match", "\"" + version + "\"").send("PUT", estate + "/measures", json);
  }

  private String body(String number, String name) {
    return """
    {"number": "%s", "name": "%s", "housingOrganisation": "%s", "street": "Æblevej 1",
     "postalCode": "8000", "town": "Aarhus C", "builtYear": 1974,
     "position": {"latitude": 56.162939, "longitude": 10.203921}}
    """
        .formatted(number, name, housing);
  }

  private static Map<String, String> errors(Reply reply) {
    Map<String, String> errors = new TreeMap<>();
    for (JsonNode error : reply.json().path("errors")) {
      errors.put(error.path("field").asString(), error.path("sentence").asString());
    }
    return errors;
  }

  @Test
  void a_program_makes_an_estate_reads_it_and_changes_it_under_its_own_name() {
    Reply created = program.send("POST", estates, body("115", "Pæregården"));
    assertEquals(201, created.status(), created::text);
    assertEquals("\"1\"", created.header("ETag"));
    Reply read = program.get(created.header("Location"));
    assertEquals("Pæregården", read.json().path("name").asString());
    assertEquals("56.162939", read.json().at("/position/latitude").asString());
    assertEquals(1974, read.json().path("builtYear").asInt());
    assertTrue(read.json().path("tenancyUnits").isNull());

    Reply changed = change(1, body("114", "Æblegården Nord"));
    assertEquals(200, changed.status(), changed::text);
    assertEquals("\"2\"", changed.header("ETag"));
    assertEquals(2, changed.json().path("version").asInt());
    String seen = made.administrator().get(page).text();
    assertTrue(seen.contains("Æblegården Nord"), seen);
    assertTrue(seen.contains("programmet Økonomisystemet rettede Æblegården"), seen);
    Reply again = change(2, body("114", "Æblegården Nord"));
    assertEquals("\"2\"", again.header("ETag"), "the same again changes nothing");
  }

  @Test
  void who_was_too_late_is_shown_what_is_saved_now_and_nothing_is_lost() {
    change(1, body("114", "Deres"));

    Reply stale = change(1, body("114", "Vores"));
    assertEquals(412, stale.status());
    assertTrue(stale.isProblem());
    assertEquals("Deres", stale.json().at("/current/name").asString());
    assertEquals(2, stale.json().at("/current/version").asInt());
    assertEquals("Deres", program.get(estate).json().path("name").asString());
    assertEquals(412, measure(1, "{}").status());
    assertEquals(428, program.with("If-Match", "*").send("PUT", estate, "{}").status());
    assertEquals(428, program.send("PUT", estate, "{}").status());
  }

  @Test
  void figures_are_put_in_force_from_a_day_and_counted_exactly() {
    Reply put =
        measure(
            1,
            """
            {"from": "2024-01-01", "figures": [
              {"measure": "familyDwellings", "value": "1160"},
              {"measure": "business", "areas": ["85", "140.5", "60"]},
              {"measure": "garages", "value": "33"},
              {"measure": "rent", "value": "98450000.50"}]}
            """);
    assertEquals(200, put.status(), put::text);
    assertEquals("\"2\"", put.header("ETag"));
    measure(
        2,
        "{\"from\": \"2025-07-01\", \"figures\": [{\"measure\": \"garages\", \"value\": \"34\"}]}");

    JsonNode now = program.get(estate).json();
    assertEquals(1160, now.path("dwellings").asInt());
    // 1,160 + (2 + 3 + 1) + 34/5
    assertEquals("5864/5", now.at("/tenancyUnits/exact").asString());
    assertEquals("1.172,8", now.at("/tenancyUnits/words").asString());
    JsonNode all = program.get(estate + "/measures").json();
    assertEquals(3, all.path("version").asInt());
    assertEquals(5, all.path("measures").size());
    assertTrue(all.toString().contains("\"value\":\"98450000.5\""), all::toString);
    assertTrue(all.toString().contains("\"areas\":[\"140.5\",\"85\",\"60\"]"), all::toString);
    String words = made.administrator().get(page).text();
    assertTrue(words.contains("programmet Økonomisystemet registrerede tal for Æblegården"), words);
  }

  @Test
  void what_the_form_would_refuse_is_refused_field_by_field_in_the_same_words() {
    Reply wrong =
        program.send(
            "POST",
            estates,
            """
            {"number": "114", "name": "", "housingOrganisation": "x", "postalCode": "80",
             "builtYear": 30, "position": {"latitude": 1, "longitude": 2}}
            """);
    assertEquals(422, wrong.status());
    assertTrue(wrong.isProblem());
    assertEquals(
        "[builtYear, housingOrganisation, name, number, position, postalCode]",
        errors(wrong).keySet().toString());
    Reply figures =
        measure(
            1,
            """
            {"from": "2024-02-31", "figures": [
              {"measure": "familyDwellings", "value": "1.5"},
              {"measure": "garages", "value": "1.234,5"},
              {"measure": "dwellingArea", "value": "1e400"},
              {"measure": "business", "value": "85"}]}
            """);
    assertEquals(422, figures.status(), figures::text);
    assertEquals(
        "[figures[0].value, figures[1].value, figures[2].value, figures[3].areas, from]",
        errors(figures).keySet().toString());
    Reply unknown =
        measure(1, "{\"from\": \"2024-01-01\", \"figures\": [{\"measure\": \"x\"}, null]}");
    assertEquals("[figures[0].measure, figures[1].measure]", errors(unknown).keySet().toString());
    assertEquals(1, program.get(estate).json().path("version").asInt());
  }

  @Test
  void json_that_cannot_be_taken_by_its_word_is_refused_with_a_sentence() {
    Map<String, String> wrong =
        Map.ofEntries(
            Map.entry("{\"nme\": \"x\"}", "Feltet nme kendes ikke."),
            Map.entry("{\"name\": 5}", "Feltet name har en forkert slags værdi."),
            Map.entry("{\"builtYear\": \"1974\"}", "Feltet builtYear har en forkert slags værdi."),
            Map.entry("{\"builtYear\": 1e400}", "Et helt tal er for stort"),
            Map.entry("{\"builtYear\": 99999999999}", "Et helt tal er for stort"),
            Map.entry("{\"name\": \"a\", \"name\": \"b\"}", "Et felt står der to gange."),
            Map.entry("{\"name\": \"a\"} x", ""),
            Map.entry("{\"name\": \"a\\u0000b\"}", "Feltet name indeholder tegn"),
            Map.entry("{\"town\": \"a\\ud800b\"}", "Feltet town indeholder tegn"),
            Map.entry("{\"name\": \"a\u0000b\"}", "Det er ikke JSON: linje 1"),
            Map.entry(
                "{\"position\": {\"latitude\": 1e400, \"longitude\": 1}}",
                "Feltet position.latitude skal være et kort tal"),
            Map.entry(
                "{\"position\": {\"latitude\": 1e999999999, \"longitude\": 1}}",
                "Feltet position.latitude skal være et kort tal"),
            Map.entry("{\"position\": " + "[".repeat(5000), ""),
            Map.entry("{\"name\": {\"a\": 1}}", "Feltet name har en forkert slags værdi."),
            Map.entry("[]", ""),
            Map.entry("null", ""),
            Map.entry("", ""),
            Map.entry("{", "Det er ikke JSON"));
    wrong.forEach((json, sentence) -> {
      Reply reply = program.send("POST", estates, json);
      assertEquals(400, reply.status(), json);
      assertTrue(reply.isProblem(), json);
      String detail = reply.json().path("detail").asString();
      assertTrue(detail.startsWith(sentence), () -> json + ": " + detail);
      assertFalse(reply.text().contains("xception"), reply::text);
    });
  }

  @Test
  void estates_are_found_by_words_by_number_and_page_by_page() {
    IntStream.rangeClosed(1, 5)
        .forEach(i -> program.send("POST", estates, body("12/" + i, "Ny gade " + i)));

    JsonNode second = program.get(estates + "?page=2&size=4").json();
    assertEquals(6, second.path("total").asInt());
    assertEquals(2, second.path("estates").size());
    JsonNode found = program.get(estates + "?number=12%2F3").json();
    assertEquals("Ny gade 3", found.at("/estates/0/name").asString());
    assertEquals(1, found.path("total").asInt());
    assertEquals(5, program.get(estates + "?search=aarhus").json().path("total").asInt());
    assertEquals(0, program.get(estates + "?search=%25").json().path("total").asInt());
    for (String query :
        new String[] {"?size=501", "?size=0", "?page=x", "?page=-1", "?search=%00"}) {
      Reply refused = program.get(estates + query);
      assertEquals(400, refused.status(), query);
      assertTrue(refused.isProblem(), query);
    }
  }
}
