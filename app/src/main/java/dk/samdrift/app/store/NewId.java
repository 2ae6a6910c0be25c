package dk.samdrift.app.store;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** Ids of rows with an address: UUIDs of version 7, which come in the order of time. */
public final class NewId {

  private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

  private NewId() {}

  /** One that was never given before. */
  public static UUID next() {
    return GENERATOR.generate();
  }
}
