/**
 * The rules of the house, as tests over all modules: which way arrows point, what names and sizes
 * are allowed. The package {@code fixture} breaks every one of them on purpose, since a rule never
 * seen failing proves nothing.
 */
@NullMarked
package dk.samdrift.arch;

import org.jspecify.annotations.NullMarked;
