package dk.samdrift.app.cooperation;

import dk.samdrift.app.cooperation.Participations.Said;
import dk.samdrift.app.history.Actor;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Boards;
import dk.samdrift.app.organisation.Grants;
import dk.samdrift.app.organisation.Levels;
import dk.samdrift.app.organisation.Members;
import dk.samdrift.app.organisation.Office;
import dk.samdrift.app.organisation.OfficeTerms;
import dk.samdrift.app.organisation.Period;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.Scope;
import dk.samdrift.app.playbook.PlaybookKey;
import dk.samdrift.app.playbook.WayOfStart.Way;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.NewOrganisation;
import dk.samdrift.app.site.Site;
import dk.samdrift.app.store.NewId;
import dk.samdrift.app.store.Work;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A cooperation of two gardens by the small playbook, and people in it. */
public final class Garden {

  private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

  private final NewOrganisation made = NewOrganisation.make();
  private final UUID id = NewId.next();
  private final Map<String, UUID> estates = new HashMap<>();
  private final Map<String, Browser> people = new HashMap<>();
  private final UUID housing =
      inside(() -> Site.bean(Levels.class).addHousingOrganisation("Haverne", 1));

  /** One that those of a circle may know of. */
  public Garden(Audience audience) {
    inside(() ->
        Site.bean(Cooperations.class)
            .add(
                new Cooperation(
                    id,
                    0,
                    "Solsiden",
                    new PlaybookKey("faelleshave", 1),
                    Way.LOCAL_WISH,
                    CooperationState.PROJECT,
                    "",
                    LocalDate.of(2027, 6, 1),
                    false,
                    null,
                    audience,
                    1)));
    add("Solhaven", Standing.CANDIDATE);
    add("Månehaven", Standing.CANDIDATE);
  }

  /** Does something in the organisation. */
  public <T> T inside(Supplier<T> work) {
    return Work.in(
        made.organisation(),
        () ->
            Objects.requireNonNull(
                new TransactionTemplate(Site.bean(PlatformTransactionManager.class))
                    .execute(status -> work.get())));
  }

  /** One more garden. */
  public void add(String name, Standing standing) {
    UUID estate =
        inside(() ->
            Site.bean(Levels.class).addEstate(housing, Integer.toString(estates.size() + 1), name));
    estates.put(name, estate);
    say(name, standing);
  }

  /** One more garden with a number of its own, of which nothing is said yet. */
  public void addSilently(String code, String name) {
    estates.put(name, inside(() -> Site.bean(Levels.class).addEstate(housing, code, name)));
  }

  /** A garden becomes something else. */
  public void say(String name, Standing standing) {
    inside(() -> {
      Site.bean(Participations.class)
          .sayOfAll(
              id,
              Site.bean(Members.class).get(List.of(estate(name))),
              new Said(standing, LONG_AGO, "Aftalt over hækken."),
              new Actor(new UUID(0, 1), "Haven"));
      return true;
    });
  }

  /** The id of a garden. */
  public UUID estate(String name) {
    return Objects.requireNonNull(estates.get(name));
  }

  /** Its own id. */
  public UUID id() {
    return id;
  }

  /** The organisation it is in. */
  public NewOrganisation organisation() {
    return made;
  }

  /** Its page. */
  public String path() {
    return made.home() + "/cooperation/" + id;
  }

  /** The page of a milestone. */
  public String milestone(String milestone) {
    return path() + "/milestone/" + milestone;
  }

  /** The page of a deliverable. */
  public String paper(String deliverable) {
    return path() + "/paper/" + deliverable;
  }

  /** Somebody with a role in it, signed in. */
  public Browser as(Role role, String name) {
    return as(role, name, new Scope.Cooperation(id));
  }

  /** Somebody with a role somewhere, signed in. */
  public Browser as(Role role, String name, Scope scope) {
    return people.computeIfAbsent(
        name,
        one -> {
          Browser browser = made.signedIn(one);
          inside(() -> Site.bean(Grants.class).give(made.person(one), role, scope, LONG_AGO));
          return browser;
        });
  }

  /** Somebody whom a garden has elected, signed in. */
  public Browser elected(String estate, String name) {
    return people.computeIfAbsent(
        name,
        one -> {
          Browser browser = made.signedIn(one);
          inside(() ->
              Site.bean(OfficeTerms.class)
                  .elect(
                      Site.bean(Boards.class).get(estate(estate)),
                      Office.CHAIR,
                      made.person(one),
                      new Period(LONG_AGO, null)));
          return browser;
        });
  }

  /** Somebody whom the gardens together have elected, signed in. */
  public Browser electedByAll(String name) {
    return as(Role.ORGANISATION_BOARD, name, new Scope.HousingOrganisation(housing));
  }
}
