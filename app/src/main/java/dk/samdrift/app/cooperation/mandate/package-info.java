/** Who leads a project, with how much time and on what terms. */
@NullMarked
package dk.samdrift.app.cooperation.mandate;

import org.jspecify.annotations.NullMarked;
