package dk.samdrift.app.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A human being in an organisation.
 *
 * @param email in small letters, if known; invitations go there
 * @param leftOn from this day on the person has no access
 * @param version rises with every change
 */
public record Person(
    PersonId id,
    String name,
    @Nullable String email,
    @Nullable String phone,
    @Nullable LocalDate leftOn,
    int version) {}
