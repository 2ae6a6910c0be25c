/** What a user could object to in charts. */
@NullMarked
package dk.samdrift.app.ui.chart;

import org.jspecify.annotations.NullMarked;
