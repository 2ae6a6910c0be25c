/**
 * The door of every page: which route is for whom, who is inside an organisation, and the
 * transaction round every handler. Above the rooms whose routes it guards; it knows their
 * addresses, not what they do.
 */
@ApplicationModule(
    allowedDependencies = {
      "language",
      "api",
      "store",
      "file",
      "job",
      "history",
      "cooperation",
      "mail",
      "identity",
      "organisation",
      "organisation :: measure",
      "organisation :: reach",
      "organisation :: token",
      "draft",
      "settlement",
      "playbook",
      "task",
      "task :: year",
      "ui",
      "ui :: form",
      "ui :: table"
    })
@NullMarked
package dk.samdrift.app.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
