package dk.samdrift.app.ui;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a browser sent. */
public final class Parameters {

  private Parameters() {}

  /** The first value of a name; empty when there is none. */
  public static String first(Map<String, String[]> parameters, String name) {
    String @Nullable [] values = parameters.get(name);
    return values == null || values.length == 0 || values[0] == null ? "" : values[0];
  }
}
