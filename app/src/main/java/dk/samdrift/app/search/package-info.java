/**
 * One search over all that has a name: cooperations, estates, persons, files, tasks, risks and
 * lessons. Each room answers for its own; what somebody may not know of is not there, not even in a
 * count. On the top floor: no room but the door knows of it.
 */
@ApplicationModule(
    allowedDependencies = {
      "language",
      "history",
      "file",
      "organisation",
      "organisation :: reach",
      "playbook",
      "cooperation",
      "cooperation :: lesson",
      "cooperation :: risk",
      "task",
      "ui"
    })
@NullMarked
package dk.samdrift.app.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
