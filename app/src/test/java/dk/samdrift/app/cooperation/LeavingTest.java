package dk.samdrift.app.cooperation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.samdrift.app.cooperation.Participations.Said;
import dk.samdrift.app.history.Actor;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Members;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Site;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who leaves on a later day takes part until then, and the people of the estate with it. */
class LeavingTest {

  private final Garden garden = new Garden(Audience.REPRESENTATIVES);
  private final LocalDate today = Formats.today(Site.bean(Clock.class));

  @Test
  void a_member_that_is_to_leave_still_has_a_say() {
    garden.say("Solhaven", Standing.MEMBER);
    Browser inger = garden.elected("Solhaven", "Inger Iversen");
    assertEquals(200, inger.get(garden.path()).status());

    leaves(today.plusDays(1));
    assertEquals(200, inger.get(garden.path()).status(), "today is its last day");

    leaves(today);
    assertEquals(404, inger.get(garden.path()).status(), "it has left");
  }

  @Test
  void a_member_that_left_and_is_to_come_again_has_a_say_at_once() {
    garden.say("Solhaven", Standing.MEMBER);
    Browser inger = garden.elected("Solhaven", "Inger Iversen");
    leaves(today.minusYears(1));
    assertEquals(404, inger.get(garden.path()).status());

    says(Standing.CANDIDATE, today.plusMonths(1));
    assertEquals(200, inger.get(garden.path()).status());
  }

  private void leaves(LocalDate day) {
    says(Standing.LEFT, day);
  }

  private void says(Standing standing, LocalDate day) {
    garden.inside(() -> {
      Site.bean(Participations.class)
          .sayOfAll(
              garden.id(),
              Site.bean(Members.class).get(List.of(garden.estate("Solhaven"))),
              new Said(standing, day, "Aftalt over hækken."),
              new Actor(new UUID(0, 1), "Haven"));
      return true;
    });
  }
}
