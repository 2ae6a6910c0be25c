package dk.samdrift.app.home;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.gap.Missing;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Notice;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is missing before everybody is represented and can work? */
@Component
@Order(6)
class AdministratorAnswer implements Answer {

  private final Missing missing;

  AdministratorAnswer(Missing missing) {
    this.missing = missing;
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.ADMINISTRATOR);
  }

  @Override
  public List<Card> cards(Look look) {
    List<Notice> notices = missing.of(look.insider(), look.today());
    Card card = Card.of("missing", msg("home.admin.missing")).now(true).noticing(notices);
    return List.of(
        notices.isEmpty() ? card.saying(msg("home.missing.none")) : card,
        Card.of("can", look.insider().organisationName())
            .saying(msg("home.admin.can"))
            .doing(
                List.of(
                    Action.go(msg("home.admin.persons"), look.path("/organisation/persons")),
                    Action.go(msg("home.admin.estates"), look.path("/organisation/estates")),
                    look.portfolio())));
  }
}
