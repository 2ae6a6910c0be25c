/**
 * The method as data: playbooks, their versions and their words. Promises that a playbook which is
 * there is whole: a broken file stops the program at its start, with file, line and reason. Must
 * not know which cooperation follows which playbook, nor how far it is.
 */
@ApplicationModule(allowedDependencies = {"language", "organisation", "ui", "ui :: table"})
@NullMarked
package dk.samdrift.app.playbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
