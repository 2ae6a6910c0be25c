package dk.samdrift.app.document;

import dk.samdrift.app.document.tree.Seal;
import dk.samdrift.app.history.Actor;
import dk.samdrift.app.history.Hash;
import dk.samdrift.app.history.Subject;
import java.time.Instant;
import java.util.UUID;

/**
 * A document that was issued, without what it says.
 *
 * @param id of the document
 * @param kind what it is
 * @param title as it stands on it
 * @param issuer the organisation, by the name it had
 * @param subject what it is about
 * @param seal what stands on the paper beside what it says
 * @param tree the sum of what it says, as canonical JSON
 * @param pdf the sum of the paper
 * @param at when it was issued
 * @param actor who issued it
 */
public record FrozenDocument(
    UUID id,
    String kind,
    String title,
    String issuer,
    Subject subject,
    Seal seal,
    Hash tree,
    Hash pdf,
    Instant at,
    Actor actor) {}
