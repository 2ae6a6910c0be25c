package dk.samdrift.app.api;

import static dk.samdrift.app.language.Messages.msg;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version that a program has seen of what it changes, in the header If-Match. */
public final class SeenVersion {

  private static final Pattern ONE = Pattern.compile("\\s*\"([0-9]{1,9})\"\\s*");

  private SeenVersion() {}

  /**
   * The version.
   *
   * @throws Fault when it is missing, or anything but one version: also {@code *}, which would undo
   *     what others did
   */
  public static int of(@Nullable String ifMatch) {
    if (ifMatch == null) {
      throw new Fault(ProblemKind.VERSIONLESS, ProblemKind.VERSIONLESS.usual());
    }
    Matcher one = ONE.matcher(ifMatch);
    if (!one.matches()) {
      throw new Fault(ProblemKind.VERSIONLESS, msg("api.version.wrong"));
    }
    return Integer.parseInt(one.group(1));
  }
}
