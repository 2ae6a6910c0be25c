package dk.samdrift.app.file;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** A file's identity, as it stands in addresses. */
public record FileId(UUID value) {

  private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

  static FileId next() {
    return new FileId(GENERATOR.generate());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
