/**
 * The yardstick: reads a job's files, finds every field and adds up the amounts, and nothing else.
 * Promises to be about as fast as plain Java reads CSV; must not know what a record means.
 */
@NullMarked
package dk.samdrift.bench.parse;

import org.jspecify.annotations.NullMarked;
