/**
 * What a cooperation shares the costs of, and by which keys. Promises that what holds on a day can
 * always be told, with the decision it rests on. Must not know what was spent, nor what came out of
 * it.
 */
@ApplicationModule(
    allowedDependencies = {
      "language",
      "store",
      "history",
      "organisation",
      "organisation :: measure",
      "organisation :: reach",
      "playbook",
      "cooperation",
      "ledger",
      "ui",
      "ui :: form",
      "ui :: table"
    })
@NullMarked
package dk.samdrift.app.allocation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
