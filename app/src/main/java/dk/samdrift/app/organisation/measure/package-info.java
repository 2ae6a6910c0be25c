/**
 * What estates measure from day to day (dwellings, areas, rent ...), and the tenancy units that are
 * counted from it.
 */
@NamedInterface("measure")
@NullMarked
package dk.samdrift.app.organisation.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
