package dk.samdrift.app.file;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** A file's identity, as it stands in addresses. */
public record FileId(UUID value) {

  private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

  /** The id in an address. */
  public static FileId of(String text) {
    return new FileId(UUID.fromString(text));
  }

  static FileId next() {
    return new FileId(GENERATOR.generate());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
