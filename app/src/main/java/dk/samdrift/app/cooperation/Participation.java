package dk.samdrift.app.cooperation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a member is to a cooperation from a day on.
 *
 * @param memberName as it is called today
 * @param byName who said so
 */
public record Participation(
    UUID cooperation,
    UUID member,
    String memberName,
    Standing standing,
    LocalDate from,
    String reason,
    String byName) {}
