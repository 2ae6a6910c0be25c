/**
 * Reads canonical CSV fast and exactly: whole tables in parallel blocks, fields as stretches of
 * bytes. Knows the form of records, not their meaning.
 */
@NullMarked
package dk.samdrift.engine.job.csv;

import org.jspecify.annotations.NullMarked;
