package dk.samdrift.app.job;

import java.util.UUID;

/**
 * A job of an organisation.
 *
 * @param value as it stands in the column job_id
 */
public record JobId(UUID value) {

  /** The id in an address. */
  public static JobId of(String text) {
    return new JobId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
