package dk.samdrift.app.mail;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** A letter's identity. */
public record LetterId(UUID value) {

  private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

  /** The id in an address. */
  public static LetterId of(String text) {
    return new LetterId(UUID.fromString(text));
  }

  static LetterId next() {
    return new LetterId(GENERATOR.generate());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
