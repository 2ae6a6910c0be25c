package dk.samdrift.app.store.server;

import dk.samdrift.app.language.Refused;
import java.io.Serial;
import java.util.List;

/** A database that does not meet the conditions, with all that is wrong with it. */
public final class UnfitDatabase extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final transient List<Refused> unmet;

  UnfitDatabase(List<Refused> unmet) {
    super(String.join(" ", unmet.stream().map(Refused::sentence).toList()));
    this.unmet = unmet;
  }

  /** One refusal for each condition. */
  public List<Refused> unmet() {
    return unmet;
  }
}
