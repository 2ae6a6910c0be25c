/** What somebody has to do, on one page. */
@NullMarked
package dk.samdrift.app.task.mine;

import org.jspecify.annotations.NullMarked;
