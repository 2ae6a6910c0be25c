/**
 * How long pages take, asked of a running program over HTTP, and estates to fill it with. Knows
 * addresses, not the application.
 */
@NullMarked
package dk.samdrift.bench.pages;

import org.jspecify.annotations.NullMarked;
