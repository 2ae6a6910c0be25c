@NullMarked
package dk.samdrift.app.history;

import org.jspecify.annotations.NullMarked;
