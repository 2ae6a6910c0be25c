/**
 * From files to playbooks. Finds everything that is wrong with a file before it tells: as YAML, by
 * the schema, and what no schema can say.
 */
@NamedInterface("loading")
@NullMarked
package dk.samdrift.app.playbook.loading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
