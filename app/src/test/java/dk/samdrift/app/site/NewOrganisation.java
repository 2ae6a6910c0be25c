package dk.samdrift.app.site;

import dk.samdrift.app.identity.Login;
import dk.samdrift.app.identity.Logins;
import dk.samdrift.app.organisation.FirstOrganisation;
import dk.samdrift.app.organisation.Levels;
import dk.samdrift.app.organisation.Newcomers;
import dk.samdrift.app.organisation.Newcomers.Newcomer;
import dk.samdrift.app.organisation.Organisations.Registered;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.Persons;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.Scope;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.store.OrganisationId;
import dk.samdrift.app.store.Work;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An organisation with nothing but its administrator, of a test's own. */
public final class NewOrganisation {

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final String PASSWORD = TwoOrganisations.PASSWORD;

  private final Registered registered;
  private final String domain;
  private final Browser administrator;
  private final Map<String, PersonId> persons = new HashMap<>();

  private NewOrganisation(Registered registered, String domain) {
    this.registered = registered;
    this.domain = domain;
    this.administrator = new Browser().signIn("karen@" + domain, PASSWORD);
  }

  /** Makes one. */
  public static NewOrganisation make() {
    int number = COUNT.incrementAndGet();
    String domain = "ny" + number + ".example";
    Newcomer karen = new Newcomer("Karen Krogh", "karen@" + domain, PASSWORD);
    Registered made =
        inTransaction(() -> Site.bean(FirstOrganisation.class).make("Nybo " + number, karen));
    return new NewOrganisation(made, domain);
  }

  private static <T> T inTransaction(Supplier<T> work) {
    T result =
        new TransactionTemplate(Site.bean(PlatformTransactionManager.class))
            .execute(status -> work.get());
    if (result == null) {
      throw new IllegalStateException("nothing came of it");
    }
    return result;
  }

  private <T> T inside(Supplier<T> work) {
    return Work.in(registered.id(), () -> inTransaction(work));
  }

  /** Its id. */
  public OrganisationId organisation() {
    return registered.id();
  }

  /** Its part of addresses of mail. */
  public String domain() {
    return domain;
  }

  /** The address of its start page. */
  public String home() {
    return "/" + registered.slug();
  }

  /** Its administrator, signed in. */
  public Browser administrator() {
    return administrator;
  }

  /** The page of a new estate, in a new housing organisation of the same name. */
  public String estate(String name) {
    return estate(name, name);
  }

  /** The same with a number of its own. */
  public String estate(String name, String code) {
    UUID id =
        inside(() -> {
          Levels levels = Site.bean(Levels.class);
          return levels.addEstate(levels.addHousingOrganisation(name + "s Bolig", 1), code, name);
        });
    return home() + "/organisation/estates/" + id;
  }

  /** Estates with numbers, in one housing organisation. */
  public void fill(int count) {
    inside(() -> {
      Levels levels = Site.bean(Levels.class);
      UUID housing = levels.addHousingOrganisation("Store Bolig", 1);
      for (int i = 1; i <= count; i++) {
        levels.addEstate(housing, Integer.toString(i), "Ny gade " + i);
      }
      return housing;
    });
  }

  /** A person of a name, who is made when asked for first. */
  public PersonId person(String name) {
    return persons.computeIfAbsent(
        name, known -> inside(() -> Site.bean(Persons.class).add(known, null, null)));
  }

  /** Another person, perhaps of the same name. */
  public PersonId person(String name, String email) {
    return inside(() -> Site.bean(Persons.class).add(name, email, null));
  }

  /** A person with a login and no role, signed in. */
  public Browser signedIn(String name) {
    String email = "p" + persons.size() + "@" + domain;
    Newcomer newcomer = new Newcomer(name, email, PASSWORD);
    persons.put(name, inside(() -> Site.bean(Newcomers.class).join(registered, newcomer)));
    return new Browser().signIn(email, PASSWORD);
  }

  /** Somebody new with a role everywhere. */
  public void join(String name, String email, Role role) {
    Newcomer newcomer = new Newcomer(name, email, PASSWORD);
    persons.put(
        name,
        inside(() ->
            Site.bean(Newcomers.class).join(registered, newcomer, role, new Scope.Organisation())));
  }

  /** Somebody who signs in elsewhere already, with a role everywhere. */
  public void joinAgain(String email, Role role) {
    Login login = Site.bean(Logins.class).byEmail(email).orElseThrow();
    inside(() ->
        Site.bean(Newcomers.class).joinAgain(registered, login, role, new Scope.Organisation()));
  }

  /** Where elections to the board of an estate are sent. */
  public String terms(String estate) {
    return home()
        + "/organisation/boards/"
        + estate.substring(estate.lastIndexOf('/') + 1)
        + "/terms";
  }

  /** The administrator registers an election on the page. */
  public Answer elect(
      String estate, String name, String office, LocalDate from, @Nullable LocalDate to) {
    person(name);
    return administrator.post(
        terms(estate) + "/new",
        terms(estate),
        "who",
        name,
        "office",
        office,
        "from",
        from.toString(),
        "to",
        to == null ? "" : to.toString());
  }
}
