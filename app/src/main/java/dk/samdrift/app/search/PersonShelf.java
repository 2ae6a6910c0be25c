package dk.samdrift.app.search;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Person;
import dk.samdrift.app.organisation.Persons;
import dk.samdrift.app.ui.Link;
import java.util.List;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Persons, for those who may see all of them. */
@Component
@Order(3)
class PersonShelf implements Shelf {

  private final Persons persons;

  PersonShelf(Persons persons) {
    this.persons = persons;
  }

  @Override
  public List<Group> found(String search, Insider insider) {
    return insider.seesPersons() ? group(persons.found(search, Group.ASKED), insider) : List.of();
  }

  @Override
  public List<Group> near(String search, Insider insider) {
    return insider.seesPersons() ? group(persons.near(search, Group.ASKED), insider) : List.of();
  }

  private static List<Group> group(List<Person> found, Insider insider) {
    String room = "/" + insider.slug() + "/organisation/persons/";
    return List.of(
        Group.of(
            "persons",
            msg("search.persons"),
            found.stream()
                .map(one ->
                    new Hit(
                        new Link(one.name(), room + one.id().value()),
                        Objects.requireNonNullElse(one.email(), "")))
                .toList()));
  }
}
