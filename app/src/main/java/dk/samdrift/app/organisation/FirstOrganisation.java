package dk.samdrift.app.organisation;

import dk.samdrift.app.history.Actor;
import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.organisation.Newcomers.Newcomer;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes an organisation with an administrator. */
@Service
@Transactional
public class FirstOrganisation {

  private final Organisations organisations;
  private final Newcomers newcomers;
  private final History history;

  FirstOrganisation(Organisations organisations, Newcomers newcomers, History history) {
    this.organisations = organisations;
    this.newcomers = newcomers;
    this.history = history;
  }

  /** Makes it, and the login of the administrator, in one transaction. */
  public Organisations.Registered make(String name, Newcomer administrator) {
    Organisations.Registered made = organisations.register(name);
    PersonId founder =
        newcomers.join(made, administrator, Role.ADMINISTRATOR, new Scope.Organisation());
    history.note(
        new Actor(founder.value(), administrator.name()),
        "organisation.history.founded",
        List.of(made.name()),
        Subject.of("person", founder.value()));
    return made;
  }
}
