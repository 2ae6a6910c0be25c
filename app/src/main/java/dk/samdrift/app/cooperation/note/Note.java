package dk.samdrift.app.cooperation.note;

import dk.samdrift.app.organisation.Audience;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote down.
 *
 * @param milestone none when it belongs to no single one
 * @param day when it happened
 * @param parties who was there, or whom it is about; empty when nobody is named
 * @param corrects the note whose place it takes
 */
public record Note(
    UUID id,
    UUID cooperation,
    @Nullable String milestone,
    NoteKind kind,
    LocalDate day,
    String parties,
    String body,
    Audience audience,
    @Nullable UUID corrects,
    String byName,
    Instant at) {}
