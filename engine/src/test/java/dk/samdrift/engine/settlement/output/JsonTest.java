package dk.samdrift.engine.settlement.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JsonTest {

  @Test
  void an_object_is_indented_and_ends_with_a_newline() {
    String told =
        Json.object(json ->
            json.number("year", 2025)
                .flag("settled", true)
                .object("none", none -> {})
                .object("sums", sums -> sums.text("cost", "1.00").number("members", 2)));

    assertEquals(
        """
        {
          "year": 2025,
          "settled": true,
          "none": {},
          "sums": {
            "cost": "1.00",
            "members": 2
          }
        }
        """,
        told);
  }

  @Test
  void what_json_cannot_hold_in_a_text_is_escaped() {
    assertEquals(
        "{\n  \"a\\\"b\": \"\\\\ \\u000a \\u001f \\u0000 æ €\"\n}\n",
        Json.object(json -> json.text("a\"b", "\\ \n \u001f \0 æ €")));
  }
}
