/**
 * Cooperations from idea to operation: who takes part, how far they are on the road of their
 * playbook, what must exist and who must say yes before they go on. Promises that every step has
 * somebody who took it and a reason where one is wanted. Must not know which playbook it is, nor
 * what the papers and figures of later rooms say.
 */
@ApplicationModule(
    allowedDependencies = {
      "language",
      "store",
      "history",
      "file",
      "organisation",
      "organisation :: exchange",
      "organisation :: measure",
      "organisation :: reach",
      "playbook",
      "decision",
      "task",
      "ui",
      "ui :: chart",
      "ui :: form",
      "ui :: table"
    })
@NullMarked
package dk.samdrift.app.cooperation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
