/** What a milestone still wants before it is passed: pure, from what exists and what was said. */
@NullMarked
package dk.samdrift.app.cooperation.gate;

import org.jspecify.annotations.NullMarked;
