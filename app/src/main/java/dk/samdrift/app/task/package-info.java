/**
 * Every task and every deadline in one table, whichever room wrote it: whose it is today, by when,
 * what it waits for, and that it was done; letters about it, a calendar and the wheel of the year.
 *
 * <p>Promises that a task given to a role is the task of whoever has the role today, that nobody is
 * told of a task who may not know of it, and that no letter is sent twice. Must not know what a
 * cooperation or a playbook is: of a cooperation it knows what the reach of roles tells.
 */
@ApplicationModule(
    allowedDependencies = {
      "language",
      "store",
      "history",
      "job",
      "mail",
      "identity",
      "organisation",
      "organisation :: reach",
      "ui",
      "ui :: form",
      "ui :: table"
    })
@NullMarked
package dk.samdrift.app.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
