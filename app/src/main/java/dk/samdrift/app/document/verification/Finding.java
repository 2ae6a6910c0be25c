package dk.samdrift.app.document.verification;

import dk.samdrift.app.document.FrozenDocument;
import java.time.Instant;
import java.util.Optional;

/** What can be said to somebody who asks whether a paper is genuine. */
public sealed interface Finding {

  /**
   * The file is what was issued, byte for byte.
   *
   * @param newer when the newest one of the same title about the same thing was issued, if later
   */
  record Genuine(FrozenDocument document, Optional<Instant> newer) implements Finding {}

  /** There is a document of this code; what the paper says must be compared with it. */
  record Known(FrozenDocument document, Optional<Instant> newer) implements Finding {}

  /** The file was issued, but the code that was typed is not the one in it. */
  record Other(FrozenDocument document) implements Finding {}

  /** The file names a document that was issued, but is another. */
  record Changed(FrozenDocument document) implements Finding {}

  /** No document has this code. */
  record Unknown() implements Finding {}

  /** The file does not say what document it is. */
  record Unnamed() implements Finding {}
}
