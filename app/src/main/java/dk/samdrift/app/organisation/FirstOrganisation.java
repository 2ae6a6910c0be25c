package dk.samdrift.app.organisation;

import dk.samdrift.app.organisation.Newcomers.Newcomer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes an organisation with an administrator. */
@Service
@Transactional
public class FirstOrganisation {

  private final Organisations organisations;
  private final Newcomers newcomers;

  FirstOrganisation(Organisations organisations, Newcomers newcomers) {
    this.organisations = organisations;
    this.newcomers = newcomers;
  }

  /** Makes it, and the login of the administrator, in one transaction. */
  public Organisations.Registered make(String name, Newcomer administrator) {
    Organisations.Registered made = organisations.register(name);
    newcomers.join(made, administrator, Role.ADMINISTRATOR, new Scope.Organisation());
    return made;
  }
}
