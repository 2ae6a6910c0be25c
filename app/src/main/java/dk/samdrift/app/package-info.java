/** The application people use: what starts it, and what spans all rooms. */
@NullMarked
package dk.samdrift.app;

import org.jspecify.annotations.NullMarked;
