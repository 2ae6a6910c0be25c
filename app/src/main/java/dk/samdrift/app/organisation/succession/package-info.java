/**
 * Which estates take the place of others: two are merged, or one is made out of a part of another.
 */
@NamedInterface("succession")
@NullMarked
package dk.samdrift.app.organisation.succession;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
