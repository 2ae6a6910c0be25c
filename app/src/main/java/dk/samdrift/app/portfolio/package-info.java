/**
 * All cooperations that somebody may know of, next to each other: how far each is, what is late,
 * and who leads it. On the top floor: reads the rooms below, keeps nothing, and no room but the
 * door knows of it.
 */
@ApplicationModule(
    allowedDependencies = {
      "language",
      "organisation",
      "organisation :: exchange",
      "organisation :: reach",
      "playbook",
      "cooperation",
      "ui",
      "ui :: chart",
      "ui :: form",
      "ui :: table"
    })
@NullMarked
package dk.samdrift.app.portfolio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
