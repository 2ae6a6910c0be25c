/** Accounting years: opened, closed, and opened again for a reason. */
@NullMarked
package dk.samdrift.app.ledger.year;

import org.jspecify.annotations.NullMarked;
