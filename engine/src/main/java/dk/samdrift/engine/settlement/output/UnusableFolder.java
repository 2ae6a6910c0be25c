package dk.samdrift.engine.settlement.output;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A folder cannot take a result. What was there before is there still. */
public final class UnusableFolder extends IOException {

  private static final long serialVersionUID = 1L;

  /** Why it cannot. */
  public enum Reason {
    /** It is a file. */
    FILE,
    /** A folder it would lie in is a file. */
    INSIDE_FILE,
    /** It is a link, or lies behind one, that leads nowhere. */
    BROKEN_LINK,
    /** A folder has the name of a file of the result. */
    BLOCKED,
    /** The user of the program may not write there. */
    FORBIDDEN,
    /** The system lets nothing be written there. */
    UNWRITABLE
  }

  private final String place;
  private final Reason reason;

  UnusableFolder(Path place, Reason reason) {
    this(place, reason, null);
  }

  UnusableFolder(Path place, Reason reason, @Nullable IOException cause) {
    super(reason + " " + place, cause);
    this.place = place.toString();
    this.reason = reason;
  }

  /** The file, folder or link that is in the way. */
  public String place() {
    return place;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}
