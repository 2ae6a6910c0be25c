package dk.samdrift.app.document;

import dk.samdrift.app.site.TwoOrganisations;
import java.util.UUID;

/** A document that an organisation has issued. */
public final class IssuedSample {

  private IssuedSample() {}

  /** A new one. */
  public static FrozenDocument frozen(TwoOrganisations organisation) {
    return DocumentsTest.frozen(organisation);
  }

  /** Another one that takes the place of one. */
  public static FrozenDocument after(TwoOrganisations organisation, FrozenDocument first) {
    return DocumentsTest.frozen(organisation, first.subject());
  }

  /** Its paper. */
  public static byte[] pdf(TwoOrganisations organisation, UUID id) {
    return DocumentsTest.pdf(organisation, id);
  }
}
