/**
 * The commands a person types. Reads arguments, calls the engine, prints; holds no rule of
 * settlement.
 */
@NullMarked
package dk.samdrift.cli;

import org.jspecify.annotations.NullMarked;
