/**
 * Measures a settlement next to a bare parse of the same files, each in a Java machine of its own.
 * Promises figures that count everything from the machine's start; must not judge them.
 */
@NullMarked
package dk.samdrift.bench.measure;

import org.jspecify.annotations.NullMarked;
