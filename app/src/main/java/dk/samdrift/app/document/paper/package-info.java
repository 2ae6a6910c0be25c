/**
 * A tree on paper: one PDF that satisfies PDF/UA-1 and PDF/A-2a at once, the same bytes each time.
 */
@NullMarked
package dk.samdrift.app.document.paper;

import org.jspecify.annotations.NullMarked;
