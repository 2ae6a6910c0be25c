package dk.samdrift.app.organisation;

import java.util.UUID;

/**
 * A person of an organisation.
 *
 * @param value as it stands in the column person_id
 */
public record PersonId(UUID value) {

  /** The id in an address. */
  public static PersonId of(String text) {
    return new PersonId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
