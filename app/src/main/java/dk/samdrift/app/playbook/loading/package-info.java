/**
 * From files to playbooks. Finds everything that is wrong with a file before it tells: as YAML, by
 * the schema, and what no schema can say.
 */
@NullMarked
package dk.samdrift.app.playbook.loading;

import org.jspecify.annotations.NullMarked;
