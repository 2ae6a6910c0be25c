package dk.samdrift.app.search;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.risk.Risks;
import dk.samdrift.app.organisation.Insider;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Risks, by words in them; sentences that are nearly the same are no help. */
@Component
@Order(6)
class RiskShelf implements Shelf {

  private final Risks risks;

  RiskShelf(Risks risks) {
    this.risks = risks;
  }

  @Override
  public List<Group> found(String search, Insider insider) {
    return List.of(
        Group.of(
            "risks",
            msg("search.risks"),
            risks.found(search, insider, Group.ASKED).stream()
                .map(one -> new Hit(one.page(), one.cooperation() + " · " + one.status().words()))
                .toList()));
  }

  @Override
  public List<Group> near(String search, Insider insider) {
    return List.of();
  }
}
