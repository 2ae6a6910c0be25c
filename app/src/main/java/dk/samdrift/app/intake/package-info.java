/**
 * Records and agreements out of files: canonical CSV (settlement.md section 1) into the books and
 * keys of a cooperation. Promises all or nothing, that the same file twice adds nothing, and that
 * whatever is wrong is told by file and line before anything is stored. Judges nothing by itself
 * that the engine judges.
 */
@ApplicationModule(
    allowedDependencies = {
      "language",
      "store",
      "history",
      "file",
      "job",
      "organisation",
      "organisation :: exchange",
      "organisation :: reach",
      "cooperation",
      "ledger",
      "allocation",
      "ui",
      "ui :: form",
      "ui :: table"
    })
@NullMarked
package dk.samdrift.app.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
