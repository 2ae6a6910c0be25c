package dk.samdrift.app.store;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A part of a transaction that is for another organisation than the transaction began for: somebody
 * with a link becomes one of its persons, a login has something to tell to all it may enter. All is
 * kept together, or nothing.
 */
@Component
public final class Crossing {

  private final JdbcClient jdbc;

  Crossing(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Does something in the caller's transaction inside an organisation, and goes back. */
  public <T> T into(OrganisationId organisation, Supplier<T> work) {
    set(organisation.toString());
    T done = Work.in(organisation, work);
    // Not after a failure: the transaction is undone, and nothing more can be asked in it.
    set(Work.current().map(OrganisationId::toString).orElse(""));
    return done;
  }

  private void set(String organisation) {
    jdbc.sql("select set_config('samdrift.organisation', :id, true)")
        .param("id", organisation)
        .query(String.class)
        .single();
  }
}
