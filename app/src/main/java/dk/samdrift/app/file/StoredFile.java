package dk.samdrift.app.file;

import dk.samdrift.app.history.Actor;
import java.time.Instant;

/**
 * A file that is kept; its content is with {@link Files#open}.
 *
 * @param id of the file
 * @param name as it was given, fit to be a name on any system
 * @param type by content
 * @param size in bytes
 * @param sha256 of the content, 64 hexadecimal digits
 * @param at when it was handed in
 * @param actor who did
 */
public record StoredFile(
    FileId id, String name, FileType type, long size, String sha256, Instant at, Actor actor) {}
