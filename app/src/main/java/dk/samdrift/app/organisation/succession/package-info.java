/**
 * Which estates take the place of others: two are merged, or one is made out of a part of another.
 */
@NullMarked
package dk.samdrift.app.organisation.succession;

import org.jspecify.annotations.NullMarked;
