package dk.samdrift.app.portfolio;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.CooperationState;
import dk.samdrift.app.cooperation.Cooperations;
import dk.samdrift.app.cooperation.Mandates;
import dk.samdrift.app.cooperation.Participations;
import dk.samdrift.app.cooperation.Road;
import dk.samdrift.app.cooperation.Standing;
import dk.samdrift.app.cooperation.Step;
import dk.samdrift.app.cooperation.Steps;
import dk.samdrift.app.history.Actor;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Levels;
import dk.samdrift.app.organisation.Members;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.measure.Amount;
import dk.samdrift.app.organisation.measure.Measure;
import dk.samdrift.app.organisation.measure.Measured;
import dk.samdrift.app.organisation.measure.Measures;
import dk.samdrift.app.playbook.Milestone;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.playbook.Playbooks;
import dk.samdrift.app.playbook.WayOfStart.Way;
import dk.samdrift.app.site.NewOrganisation;
import dk.samdrift.app.site.Site;
import dk.samdrift.app.store.NewId;
import dk.samdrift.app.store.Work;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Cooperations of an organisation, made as quickly as can be. */
public final class ManyCooperations {

  private static final Actor ACTOR = new Actor(new UUID(0, 1), "Karen Krogh");

  private final NewOrganisation made;
  private final Playbook playbook = Site.bean(Playbooks.class).newest("samdrift").orElseThrow();
  private @Nullable UUID housing;

  /** In an organisation. */
  public ManyCooperations(NewOrganisation made) {
    this.made = made;
  }

  private <T> T in(Supplier<T> work) {
    T result =
        Work.in(
            made.organisation(),
            () ->
                new TransactionTemplate(Site.bean(PlatformTransactionManager.class))
                    .execute(status -> work.get()));
    if (result == null) {
      throw new IllegalStateException("nothing came of it");
    }
    return result;
  }

  /** The housing organisation of all estates. */
  public UUID housing() {
    UUID known = housing;
    if (known == null) {
      known = in(() -> Site.bean(Levels.class).addHousingOrganisation("Boligforeningen Øst", 1));
      housing = known;
    }
    return known;
  }

  /** An estate. */
  public UUID estate(String name, String code) {
    UUID above = housing();
    return in(() -> Site.bean(Levels.class).addEstate(above, code, name));
  }

  /** So many dwellings are there at an estate. */
  void dwellings(UUID estate, int count) {
    in(() -> {
      Site.bean(Measures.class)
          .put(
              estate,
              new Measured(
                  Measure.FAMILY_DWELLINGS,
                  LocalDate.of(2026, 1, 1),
                  Amount.of(BigDecimal.valueOf(count))));
      return estate;
    });
  }

  /** One with members, in a state, with its milestones planned from its start. */
  public UUID add(
      String name,
      CooperationState state,
      Audience audience,
      @Nullable LocalDate start,
      UUID... members) {
    return in(() -> {
      Cooperation one =
          Site.bean(Cooperations.class)
              .add(
                  new Cooperation(
                      NewId.next(),
                      1,
                      name,
                      playbook.key(),
                      Way.CHOSEN,
                      state,
                      "",
                      start,
                      false,
                      null,
                      audience,
                      1));
      if (start != null) {
        Site.bean(Steps.class).plan(one.id(), Road.planned(playbook, start));
      }
      Site.bean(Participations.class)
          .sayOfAll(
              one.id(),
              Site.bean(Members.class).get(List.of(members)),
              new Participations.Said(Standing.MEMBER, LocalDate.of(2026, 1, 1), ""),
              ACTOR);
      return one.id();
    });
  }

  /** So many milestones were reached, the last of them perhaps although something was missing. */
  public void reach(UUID cooperation, int milestones, String... missing) {
    in(() -> {
      for (Milestone one : playbook.milestones().subList(0, milestones)) {
        boolean isLast = one.number() == milestones;
        Site.bean(Steps.class)
            .take(
                cooperation,
                new Step(
                    one.id(),
                    Step.Kind.REACHED,
                    LocalDate.of(2026, 5, 4),
                    isLast && missing.length > 0 ? "Det haster." : "",
                    "",
                    isLast ? List.of(missing) : List.of(),
                    "",
                    Instant.EPOCH),
                ACTOR);
      }
      return true;
    });
  }

  /** Somebody leads the project from a day on. */
  public void lead(UUID cooperation, PersonId person, LocalDate from) {
    in(() -> {
      Site.bean(Mandates.class).give(cooperation, person, from, null, "");
      return true;
    });
  }
}
