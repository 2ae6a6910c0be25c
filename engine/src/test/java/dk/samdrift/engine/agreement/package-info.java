/** The engine against the second implementation, and against what must hold of every settlement. */
@NullMarked
package dk.samdrift.engine.agreement;

import org.jspecify.annotations.NullMarked;
