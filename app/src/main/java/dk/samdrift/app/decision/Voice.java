package dk.samdrift.app.decision;

import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks, as what, and for whom.
 *
 * @param member none when for the cooperation as a whole
 */
public record Voice(Insider insider, Role role, @Nullable UUID member) {}
