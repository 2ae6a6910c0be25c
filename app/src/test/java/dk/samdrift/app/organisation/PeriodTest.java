package dk.samdrift.app.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.ui.Tag;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeriodTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static Period days(int from, @Nullable Integer to) {
    return new Period(TODAY.plusDays(from), to == null ? null : TODAY.plusDays(to));
  }

  @Test
  void the_first_and_the_last_day_count() {
    assertTrue(days(0, 0).contains(TODAY));
    assertTrue(days(-3, null).contains(TODAY));
    assertFalse(days(1, null).contains(TODAY));
    assertFalse(days(-3, -1).contains(TODAY));
  }

  @Test
  void two_that_share_a_day_meet_and_two_that_follow_each_other_do_not() {
    assertTrue(days(0, 5).meets(days(5, null)));
    assertTrue(days(5, null).meets(days(0, 5)));
    assertFalse(days(0, 4).meets(days(5, null)));
    assertFalse(days(5, null).meets(days(0, 4)));
    assertTrue(days(0, null).meets(days(9, null)));
  }

  @Test
  void what_was_taken_back_never_was() {
    assertFalse(days(3, 2).contains(TODAY.plusDays(3)));
    assertFalse(days(3, 2).meets(days(0, null)));
    assertFalse(days(0, null).meets(days(3, 2)));
    assertEquals(Optional.of(Tag.neutral("ophørt")), days(3, 2).tag(TODAY));
  }

  @Test
  void the_last_month_is_marked() {
    Optional<Tag> soon = Optional.of(Tag.warn("Udløber snart"));

    assertEquals(soon, days(-9, 0).tag(TODAY));
    assertEquals(soon, new Period(TODAY, LocalDate.of(2026, 12, 21)).tag(TODAY));
    assertEquals(Optional.empty(), new Period(TODAY, LocalDate.of(2026, 12, 22)).tag(TODAY));
    assertEquals(Optional.empty(), days(-9, null).tag(TODAY));
    assertEquals(Optional.of(Tag.neutral("ikke begyndt")), days(1, 2).tag(TODAY));
  }

  @Test
  void it_is_said_in_full() {
    assertEquals("fra 22. november 2026", days(0, null).words());
    assertEquals("fra 22. november 2026 til 23. november 2026", days(0, 1).words());
  }
}
