/**
 * The books of a cooperation: accounting years, and what was spent, worked, used and paid in them,
 * batch by batch. Promises that nothing in them is ever changed or deleted, that no record of a
 * source counts twice, and that a closed year takes nothing. Must not know how anything is divided.
 */
@ApplicationModule(
    allowedDependencies = {
      "language",
      "store",
      "history",
      "organisation",
      "organisation :: reach",
      "cooperation",
      "ui",
      "ui :: form",
      "ui :: table"
    })
@NullMarked
package dk.samdrift.app.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
