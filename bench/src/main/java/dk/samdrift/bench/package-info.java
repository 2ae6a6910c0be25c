/** Generators of jobs and measurements of the engine. Nothing here is shipped. */
@NullMarked
package dk.samdrift.bench;

import org.jspecify.annotations.NullMarked;
