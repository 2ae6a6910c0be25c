package dk.samdrift.app.allocation.key;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A version of a key that was taken back.
 *
 * @param kind how it divided, in words
 * @param figures its shares, parts and factors, in words
 * @param resolution the decision it rested on
 * @param takenBackBy the decision that took it back
 */
record FormerVersion(
    LocalDate from, String kind, List<String> figures, UUID resolution, UUID takenBackBy) {}
