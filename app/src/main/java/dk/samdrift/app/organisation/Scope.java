package dk.samdrift.app.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a role counts. */
public sealed interface Scope {

  /** Everywhere in the organisation. */
  record Organisation() implements Scope {}

  /** In a housing organisation and its estates. */
  record HousingOrganisation(UUID id) implements Scope {}

  /** For one member. */
  record Member(UUID id) implements Scope {}

  /** In one cooperation. */
  record Cooperation(UUID id) implements Scope {}

  /** As in the column scope_kind. */
  default String kind() {
    return switch (this) {
      case Organisation _ -> "ORGANISATION";
      case HousingOrganisation _ -> "HOUSING_ORGANISATION";
      case Member _ -> "MEMBER";
      case Cooperation _ -> "COOPERATION";
    };
  }

  /** As in the column scope_id. */
  default @Nullable UUID target() {
    return switch (this) {
      case Organisation _ -> null;
      case HousingOrganisation(UUID id) -> id;
      case Member(UUID id) -> id;
      case Cooperation(UUID id) -> id;
    };
  }

  /** The scope of a row. */
  static Scope of(String kind, @Nullable UUID target) {
    if (target == null) {
      return new Organisation();
    }
    return switch (kind) {
      case "HOUSING_ORGANISATION" -> new HousingOrganisation(target);
      case "MEMBER" -> new Member(target);
      case "COOPERATION" -> new Cooperation(target);
      default -> throw new IllegalStateException(kind + " " + target);
    };
  }
}
