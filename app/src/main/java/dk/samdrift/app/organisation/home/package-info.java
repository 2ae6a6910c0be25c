/**
 * The start page of an organisation: what one can do here, and for administrators what is missing.
 */
@NullMarked
package dk.samdrift.app.organisation.home;

import org.jspecify.annotations.NullMarked;
