/**
 * What somebody has typed in a form and not saved: kept while it is typed, and when a session ends
 * in the middle of it, until it is saved, discarded or two weeks old.
 *
 * <p>Promises that only the person who typed it gets it back, and that no password is ever kept.
 * Must not know what the forms are about, nor who may open their pages.
 */
@ApplicationModule(allowedDependencies = {"language", "store", "organisation", "ui", "ui :: form"})
@NullMarked
package dk.samdrift.app.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
