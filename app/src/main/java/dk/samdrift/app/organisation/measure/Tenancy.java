package dk.samdrift.app.organisation.measure;

import static dk.samdrift.app.language.Messages.msg;

/** What counts as tenancy units (lejemålsenheder). */
public enum Tenancy {
  /** A dwelling. */
  DWELLING,
  /** A tenancy that is no dwelling, by its square metres. */
  BUSINESS,
  /** A garage or a carport. */
  GARAGE;

  /** What users call it. */
  public String words() {
    return msg("organisation.tenancy." + name());
  }
}
