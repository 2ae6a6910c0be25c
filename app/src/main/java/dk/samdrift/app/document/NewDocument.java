package dk.samdrift.app.document;

import dk.samdrift.app.document.tree.DocumentTree;
import dk.samdrift.app.history.Subject;

/**
 * A document to be issued.
 *
 * @param kind what it is, for those who look for it, such as {@code settlement-statement}
 * @param subject what it is about, as the history calls it
 * @param tree what it says
 */
public record NewDocument(String kind, Subject subject, DocumentTree tree) {}
