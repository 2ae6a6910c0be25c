package dk.samdrift.app.decision;

import java.util.Set;
import java.util.UUID;

/**
 * One exact version of something that can be approved.
 *
 * @param subject what it is a version of, for instance a deliverable of a playbook
 * @param sha256 of its bytes, in hexadecimal digits
 * @param authors the persons who wrote it or an earlier version that it rests on
 */
public record Version(
    UUID cooperation, String subject, int number, String sha256, Set<UUID> authors) {}
