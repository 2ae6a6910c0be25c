package dk.samdrift.app.organisation.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Boards;
import dk.samdrift.app.organisation.Grants;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Levels;
import dk.samdrift.app.organisation.Office;
import dk.samdrift.app.organisation.OfficeTerms;
import dk.samdrift.app.organisation.Period;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.Scope;
import dk.samdrift.app.site.NewOrganisation;
import dk.samdrift.app.site.Site;
import dk.samdrift.app.store.NewId;
import dk.samdrift.app.store.Work;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Who somebody is in a cooperation, by roles and offices everywhere, above, beside and in it. */
class ReachTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

  private final NewOrganisation made = NewOrganisation.make();
  private final Reach reach = Site.bean(Reach.class);
  private final Levels levels = Site.bean(Levels.class);
  private final Grants grants = Site.bean(Grants.class);
  private final UUID cooperation = NewId.next();
  private final UUID housing = in(() -> levels.addHousingOrganisation("Nord", 1));
  private final UUID inside = in(() -> levels.addEstate(housing, "1", "Inde"));
  private final UUID outside =
      in(() -> levels.addEstate(levels.addHousingOrganisation("Syd", 1), "2", "Ude"));
  private final PersonId bo = made.person("Bo Åkjær");

  ReachTest() {
    in(() -> {
      reach.add(cooperation, "Inde og flere", Audience.OPERATIONS);
      reach.replaceMembers(cooperation, List.of(new Reach.Reached(inside, null)));
      return true;
    });
  }

  private <T> T in(Supplier<T> work) {
    return Work.in(made.organisation(), work);
  }

  private Access access() {
    return in(() ->
        reach.access(
            new Insider(made.organisation(), "ny", "Nybo", bo, "Bo Åkjær", grants.of(bo, DAY)),
            cooperation));
  }

  private void give(Role role, Scope scope) {
    in(() -> grants.give(bo, role, scope, DAY));
  }

  @Test
  void a_role_counts_when_given_everywhere_above_a_member_at_it_or_in_the_cooperation() {
    for (Scope scope :
        List.of(
            new Scope.Organisation(),
            new Scope.HousingOrganisation(housing),
            new Scope.Member(inside),
            new Scope.Cooperation(cooperation))) {
      UUID grant = in(() -> grants.give(bo, Role.SITE_MANAGER, scope, DAY));
      assertEquals(Set.of(Role.SITE_MANAGER), access().roles(), scope.toString());
      in(() -> grants.end(bo, grant, DAY));
      assertEquals(Set.of(), access().roles());
    }
  }

  @Test
  void a_role_at_another_estate_or_in_another_cooperation_counts_for_nothing() {
    give(Role.MANAGEMENT, new Scope.Member(outside));
    give(Role.PROJECT_LEADER, new Scope.Cooperation(NewId.next()));

    assertEquals(Set.of(), access().roles());
    assertFalse(access().isVisible());
  }

  @Test
  void an_estate_that_leaves_takes_its_people_with_it() {
    give(Role.SITE_STAFF, new Scope.Member(inside));
    assertTrue(access().isVisible());

    in(() -> {
      reach.replaceMembers(cooperation, List.of(new Reach.Reached(outside, null)));
      return true;
    });

    assertFalse(access().isVisible());
  }

  @Test
  void an_estate_that_is_to_leave_keeps_its_people_until_then() {
    give(Role.SITE_STAFF, new Scope.Member(inside));
    LocalDate today = Formats.today(Site.bean(Clock.class));

    until(today);
    assertTrue(access().isVisible(), "on its last day");
    assertEquals(List.of("Bo Åkjær"), staffOn(today));
    assertEquals(List.of(), staffOn(today.plusDays(1)));

    until(today.minusDays(1));
    assertFalse(access().isVisible(), "the day after");
  }

  private void until(LocalDate day) {
    in(() -> {
      reach.replaceMembers(cooperation, List.of(new Reach.Reached(inside, day)));
      return true;
    });
  }

  private List<String> staffOn(LocalDate day) {
    return in(() ->
        reach.holders(List.of(cooperation), Set.of(Role.SITE_STAFF), day).stream()
            .map(Holder::name)
            .toList());
  }

  @Test
  void the_elected_see_it_only_when_it_is_opened_to_them() {
    in(() ->
        Site.bean(OfficeTerms.class)
            .elect(
                Site.bean(Boards.class).get(inside),
                Office.CHAIR,
                bo,
                new Period(DAY.minusDays(1), null)));

    assertEquals(Set.of(Role.ESTATE_BOARD), access().roles());
    assertFalse(access().isVisible());
    in(() -> {
      reach.change(cooperation, "Inde og flere", Audience.REPRESENTATIVES);
      return true;
    });
    assertTrue(access().isVisible());
    assertFalse(access().sees(Audience.OPERATIONS), "nor what is for the staff");
  }

  @Test
  void holders_of_a_role_are_found_wherever_they_have_it() {
    give(Role.FINANCE_OFFICER, new Scope.HousingOrganisation(housing));

    List<Holder> holders =
        in(() -> reach.holders(List.of(cooperation), Set.of(Role.FINANCE_OFFICER), DAY));

    assertEquals(List.of("Bo Åkjær"), holders.stream().map(Holder::name).toList());
    assertEquals(
        List.of(),
        in(() ->
            reach.holders(List.of(cooperation), Set.of(Role.FINANCE_OFFICER), DAY.minusDays(1))));
  }
}
