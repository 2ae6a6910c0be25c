/**
 * Decisions and approvals: who said what to one exact version of something, in what role and for
 * whom. Promises that nothing said is ever changed, and that nobody approves what they wrote. Must
 * not know what is approved; the room that owns it asks here first and then does what follows.
 */
@ApplicationModule(
    allowedDependencies = {"language", "store", "history", "organisation", "organisation :: reach"})
@NullMarked
package dk.samdrift.app.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
