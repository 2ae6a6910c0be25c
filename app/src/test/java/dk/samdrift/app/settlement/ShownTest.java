package dk.samdrift.app.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nobody finds out what one or two persons cost, not by subtraction either. */
class ShownTest {

  private static final Set<String> NONE = Set.of();

  @Test
  void accounts_without_persons_and_with_three_stand_alone() {
    assertEquals(
        Map.of("110", "110", "114.10", "114.10"),
        Shown.as(Map.of("110", NONE, "114.10", Set.of("a", "b", "c"))));
  }

  @Test
  void an_account_of_one_goes_together_with_its_neighbours() {
    assertEquals(
        Map.of("114.10", "114*", "114.20", "114*", "114.30", "114*", "115", "115"),
        Shown.as(
            Map.of(
                "114.10", Set.of("a"), "114.20", Set.of("b", "c"), "114.30", NONE, "115", NONE)));
  }

  @Test
  void where_no_level_has_three_all_accounts_are_one() {
    assertEquals(
        Map.of("114.10", "*", "200", "*"),
        Shown.as(Map.of("114.10", Set.of("a"), "200", Set.of("a", "b"))));
  }

  /** Else the level above less the others would tell what the one account hides. */
  @Test
  void what_lies_below_a_level_that_is_shown_together_is_not_shown_beside_it() {
    Map<String, String> shown =
        Shown.as(
            Map.of(
                "11", Set.of("a", "b", "c"),
                "114", Set.of("a"),
                "114.10", Set.of("a", "b", "c", "d")));

    assertEquals(shown.get("114"), shown.get("114.10"));
  }
}
