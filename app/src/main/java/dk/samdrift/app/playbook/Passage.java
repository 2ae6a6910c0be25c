package dk.samdrift.app.playbook;

/**
 * Something to read: a piece of advice, a fact, good practice.
 *
 * @param source where a reader of the source finds it
 */
public record Passage(String id, String title, String text, String source) {}
