package dk.samdrift.app.store;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * For which organisation work is being done. Transactions that begin inside see its rows and no
 * others; outside, rows of organisations cannot be asked for at all.
 */
public final class Work {

  private static final ScopedValue<OrganisationId> ORGANISATION = ScopedValue.newInstance();

  private Work() {}

  /** Does something for an organisation. */
  public static <T> T in(OrganisationId organisation, Supplier<T> work) {
    return ScopedValue.where(ORGANISATION, organisation).call(work::get);
  }

  /** Does something for an organisation that may fail in its own way. */
  public static <T, X extends Throwable> T call(
      OrganisationId organisation, ScopedValue.CallableOp<T, X> work) throws X {
    return ScopedValue.where(ORGANISATION, organisation).call(work);
  }

  /** Does something for an organisation. */
  public static void in(OrganisationId organisation, Runnable work) {
    ScopedValue.where(ORGANISATION, organisation).run(work);
  }

  /** For which one, if any. */
  public static Optional<OrganisationId> current() {
    return ORGANISATION.isBound() ? Optional.of(ORGANISATION.get()) : Optional.empty();
  }
}
