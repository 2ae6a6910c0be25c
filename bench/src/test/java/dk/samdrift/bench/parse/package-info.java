/** The yardstick against a slow parse. */
@NullMarked
package dk.samdrift.bench.parse;

import org.jspecify.annotations.NullMarked;
