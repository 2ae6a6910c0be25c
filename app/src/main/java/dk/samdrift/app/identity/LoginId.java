package dk.samdrift.app.identity;

import java.util.UUID;

/**
 * Who signs in.
 *
 * @param value as it stands in the column login_id
 */
public record LoginId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
