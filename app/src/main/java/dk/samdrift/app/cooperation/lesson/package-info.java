/**
 * What others can learn from: written at a milestone, shared with other cooperations by those who
 * lead, and found in one library together with what was learned at steps and turns.
 */
@NamedInterface("lesson")
@NullMarked
package dk.samdrift.app.cooperation.lesson;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
