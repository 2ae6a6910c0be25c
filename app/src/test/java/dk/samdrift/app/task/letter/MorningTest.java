package dk.samdrift.app.task.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which day a letter is written on, also when the program was away for some. */
class MorningTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private static Morning morning(LocalDate today, LocalDate last) {
    return Morning.of(today, Optional.of(last));
  }

  @Test
  void the_letter_of_the_week_comes_on_the_first_day_of_it_that_there_is() {
    assertTrue(morning(MONDAY, MONDAY.minusDays(1)).isFirstOfWeek());
    assertFalse(morning(MONDAY.plusDays(1), MONDAY).isFirstOfWeek());
    assertTrue(morning(MONDAY.plusDays(2), MONDAY.minusDays(3)).isFirstOfWeek());
    assertFalse(Morning.of(MONDAY.plusDays(2), Optional.empty()).isFirstOfWeek());
  }

  @Test
  void a_day_is_reminded_of_a_week_and_a_day_before_it() {
    LocalDate due = MONDAY.plusDays(20);
    long reminders =
        MONDAY
            .datesUntil(MONDAY.plusDays(25))
            .filter(day -> morning(day, day.minusDays(1)).remindsOf(due))
            .count();

    assertEquals(2, reminders);
    assertTrue(morning(due.minusDays(7), due.minusDays(8)).remindsOf(due));
    assertTrue(morning(due.minusDays(1), due.minusDays(2)).remindsOf(due));
  }

  @Test
  void a_reminder_that_fell_on_a_day_without_program_comes_afterwards() {
    LocalDate due = MONDAY.plusDays(20);

    assertTrue(morning(due.minusDays(5), due.minusDays(9)).remindsOf(due));
    assertFalse(morning(due.minusDays(5), due.minusDays(7)).remindsOf(due));
    assertFalse(morning(due.plusDays(1), due.minusDays(3)).remindsOf(due), "it is over");
  }
}
