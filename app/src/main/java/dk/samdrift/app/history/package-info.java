/**
 * Who did what, when: one entry for every change, with the sentence's key and values as they were.
 *
 * <p>Promises that entries are only ever added, are numbered without gaps within an organisation,
 * and are chained by hashes that anyone can compute from a backup, so that an entry that was
 * changed, removed, swapped or put in is found and named. Must not know what the sentences are
 * about: other rooms own them, under keys like {@code organisation.history.renamed}, and tell with
 * a {@link SubjectKind} what the things are called and where they can be seen.
 */
@ApplicationModule(
    allowedDependencies = {"language", "store", "job", "ui", "ui :: form", "ui :: table"})
@NullMarked
package dk.samdrift.app.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
