package dk.samdrift.app.history;

/**
 * Where a chain ends. Printed on approved documents, it shows later that nothing before it has been
 * written anew.
 *
 * @param number of the last entry, 0 when there is none
 * @param hash of the last entry
 */
public record Head(long number, Hash hash) {

  static final Head START = new Head(0, Hash.START);
}
