/**
 * Settlements of accounting years: runs of the engine on what the database holds, their results and
 * why each figure is what it is. Promises that a run can be repeated from its stored input byte for
 * byte. Has no rule of its own on how anything is divided.
 */
@ApplicationModule(
    allowedDependencies = {
      "language",
      "store",
      "history",
      "file",
      "organisation",
      "organisation :: reach",
      "playbook",
      "cooperation",
      "decision",
      "document",
      "document :: tree",
      "ledger",
      "allocation",
      "job",
      "ui",
      "ui :: chart",
      "ui :: form",
      "ui :: table"
    })
@NullMarked
package dk.samdrift.app.settlement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
