/**
 * Charts drawn by the server as SVG, each with its table. Whole numbers only: no floating point.
 */
@NamedInterface("chart")
@NullMarked
package dk.samdrift.app.ui.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
