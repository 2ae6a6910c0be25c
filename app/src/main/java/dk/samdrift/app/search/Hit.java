package dk.samdrift.app.search;

import dk.samdrift.app.ui.Link;

/**
 * Something that was found.
 *
 * @param where it is or what it is about, in a line; empty, nothing more to say
 */
public record Hit(Link page, String where) {}
