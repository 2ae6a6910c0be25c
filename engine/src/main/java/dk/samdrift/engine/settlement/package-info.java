/**
 * From the records of a job to what each member owes, and why (settlement.md). The root is what
 * others call; below it are the plan of the year, the reading of records, the weights, the result
 * and its files.
 */
@NullMarked
package dk.samdrift.engine.settlement;

import org.jspecify.annotations.NullMarked;
