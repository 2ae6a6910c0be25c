package dk.samdrift.app.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can take part in a cooperation.
 *
 * @param housing the housing organisation above it; an estate always has one
 * @param code the number it is known by, its own within the organisation
 * @param premises where it lies and when it was built
 * @param closedOn from this day on it is no more
 * @param version rises with every change
 */
public record Member(
    UUID id,
    @Nullable UUID housing,
    Kind kind,
    String code,
    String name,
    Premises premises,
    @Nullable LocalDate closedOn,
    int version) {

  /** What kind of member it is. */
  public enum Kind {
    /** A housing estate with its own accounts and its own board. */
    ESTATE,
    /** A municipality. */
    MUNICIPALITY,
    /** A part of an administration. */
    DEPARTMENT,
    /** A company. */
    COMPANY
  }

  /** The page it has. */
  public String path(Insider insider) {
    return path(insider, id);
  }

  /** The page of the member of an id. */
  public static String path(Insider insider, UUID id) {
    return list(insider) + "/" + id;
  }

  /** The page of all of them. */
  public static String list(Insider insider) {
    return "/" + insider.slug() + "/organisation/estates";
  }

  /** Is it no more on a day? */
  public boolean isClosed(LocalDate day) {
    return closedOn != null && !closedOn.isAfter(day);
  }
}
