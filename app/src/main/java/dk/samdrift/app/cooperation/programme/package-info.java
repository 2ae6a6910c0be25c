/** Several cooperations made under one decision: who decided, when and why, and how far each is. */
@NullMarked
package dk.samdrift.app.cooperation.programme;

import org.jspecify.annotations.NullMarked;
