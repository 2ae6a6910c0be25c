/**
 * Organisations and who is who in them: housing organisations, members, persons, offices and what
 * each person may do where. Does not know how one signs in, nor what there is to be done.
 */
@ApplicationModule(
    allowedDependencies = {
      "language",
      "api",
      "store",
      "history",
      "file",
      "identity",
      "mail",
      "ui",
      "ui :: chart",
      "ui :: form",
      "ui :: table"
    })
@NullMarked
package dk.samdrift.app.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
