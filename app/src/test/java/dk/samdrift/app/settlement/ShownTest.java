package dk.samdrift.app.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.samdrift.app.settlement.Shown.Content;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nobody finds out what one or two persons cost, not by subtraction either. */
class ShownTest {

  private static Content of(long named, long other, String... employees) {
    return new Content(Set.of(employees), named, other);
  }

  @Test
  void accounts_without_persons_and_with_three_stand_alone() {
    assertEquals(
        Map.of("110", "110", "114.10", "114.10"),
        Shown.as(Map.of("110", of(0, 100), "114.10", of(900, 0, "a", "b", "c"))));
  }

  @Test
  void an_account_of_one_goes_together_with_its_neighbours() {
    assertEquals(
        Map.of("114.10", "114*", "114.20", "114*", "114.30", "114*", "115", "115"),
        Shown.as(
            Map.of(
                "114.10", of(100, 0, "a"),
                "114.20", of(100, 0, "b", "c"),
                "114.30", of(0, 50),
                "115", of(0, 70))));
  }

  @Test
  void where_fewer_than_three_are_employed_their_wages_hide_among_enough_else() {
    assertEquals(
        Map.of("114.10", "114*", "114.30", "114*", "200", "200"),
        Shown.as(Map.of("114.10", of(500, 0, "a"), "114.30", of(0, 100), "200", of(0, 70))));
  }

  @Test
  void a_little_else_does_not_hide_a_wage() {
    assertEquals(
        Map.of("114.10", "11*", "114.30", "11*", "115", "11*", "200", "200"),
        Shown.as(
            Map.of(
                "114.10", of(-500, 0, "a"),
                "114.30", of(0, 99),
                "115", of(0, 300),
                "200", of(0, 70))));
  }

  @Test
  void where_nothing_hides_them_all_accounts_are_one() {
    assertEquals(
        Map.of("114.10", "*", "200", "*"),
        Shown.as(Map.of("114.10", of(500, 0, "a"), "200", of(500, 10, "a", "b"))));
  }

  /** Else the level above less the others would tell what the one account hides. */
  @Test
  void what_lies_below_a_level_that_is_shown_together_is_not_shown_beside_it() {
    Map<String, String> shown =
        Shown.as(
            Map.of(
                "11", of(9, 0, "a", "b", "c"),
                "114", of(9, 0, "a"),
                "114.10", of(9, 0, "a", "b", "c", "d")));

    assertEquals(shown.get("114"), shown.get("114.10"));
  }
}
