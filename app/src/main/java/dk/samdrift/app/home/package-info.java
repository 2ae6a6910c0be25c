/**
 * Where one comes to in an organisation: each role's one question, answered from what there is. On
 * the top floor: reads the rooms below, keeps nothing, and no room but the door knows of it.
 */
@ApplicationModule(
    allowedDependencies = {
      "language",
      "organisation",
      "organisation :: gap",
      "organisation :: reach",
      "playbook",
      "decision",
      "cooperation",
      "cooperation :: milestone",
      "settlement",
      "task",
      "ui"
    })
@NullMarked
package dk.samdrift.app.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
