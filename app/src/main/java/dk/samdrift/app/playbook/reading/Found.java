package dk.samdrift.app.playbook.reading;

/**
 * A place in a playbook where words stand that were searched for.
 *
 * @param title of what it is
 * @param where that stands: its milestone, or its part of the playbook
 * @param before the text up to the first hit
 * @param hit the words as they stand there; empty when they stand in the title
 * @param after the text from there on
 */
public record Found(
    String title, String where, String href, String before, String hit, String after) {}
