/** By which key the costs on which account are divided. */
@NullMarked
package dk.samdrift.app.allocation.rule;

import org.jspecify.annotations.NullMarked;
