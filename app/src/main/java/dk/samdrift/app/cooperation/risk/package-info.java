/** What may go wrong in a cooperation: how likely, how bad, who sees to it, and what is done. */
@NullMarked
package dk.samdrift.app.cooperation.risk;

import org.jspecify.annotations.NullMarked;
