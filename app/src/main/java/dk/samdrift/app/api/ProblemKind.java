package dk.samdrift.app.api;

import static dk.samdrift.app.language.Messages.msg;

import java.util.Arrays;
import java.util.Locale;

/** What can be wrong with a request of a program. */
public enum ProblemKind {
  /** It cannot be read. */
  UNREADABLE(400),
  /** It shows no token that is good. */
  UNAUTHORIZED(401),
  /** Its token is good for less. */
  FORBIDDEN(403),
  /** There is no such thing, as far as it may know. */
  MISSING(404),
  /** The thing cannot be treated like this. */
  METHOD(405),
  /** It wants another form than JSON. */
  FORMAT(406),
  /** A rule does not allow it now. */
  REFUSED(409),
  /** Somebody else was faster. */
  STALE(412),
  /** It is too large. */
  LARGE(413),
  /** It is in another form than JSON. */
  TYPE(415),
  /** Its answers are wrong. */
  INVALID(422),
  /** It does not say what it has seen. */
  VERSIONLESS(428),
  /** It comes too often. */
  OFTEN(429),
  /** Our own mistake. */
  OURS(500),
  /** The database is away, which passes. */
  CLOSED(503);

  private static final String TYPES = "tag:samdrift.dk,2026:problem/";

  private final int status;

  ProblemKind(int status) {
    this.status = status;
  }

  /** The one of a status of HTTP. */
  public static ProblemKind of(int status) {
    return Arrays.stream(values())
        .filter(kind -> kind.status == status)
        .findAny()
        .orElse(status < OURS.status ? UNREADABLE : OURS);
  }

  /** As HTTP has it. */
  public int status() {
    return status;
  }

  /** A name that never changes, for programs. */
  public String type() {
    return TYPES + name().toLowerCase(Locale.ROOT);
  }

  /** What it is called. */
  public String title() {
    return msg("api.problem." + name());
  }

  /** What to do about it, where nothing more is known. */
  public String usual() {
    return msg("api.problem." + name() + ".next");
  }
}
