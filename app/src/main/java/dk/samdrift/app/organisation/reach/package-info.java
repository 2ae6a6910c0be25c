/**
 * What roles reach over in a cooperation: its name, who may know of it, and the members and
 * candidates whose people have a say in it. Kept by those who know the cooperation; asked by the
 * door and by all who must know who somebody is there.
 */
@NamedInterface("reach")
@NullMarked
package dk.samdrift.app.organisation.reach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
