package dk.samdrift.app.task;

/**
 * The page where something is done.
 *
 * @param path below the address of the organisation, with a slash first
 * @param words what the page is called
 */
public record Place(String path, String words) {}
