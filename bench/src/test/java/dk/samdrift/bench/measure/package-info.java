/** What the measurements print. */
@NullMarked
package dk.samdrift.bench.measure;

import org.jspecify.annotations.NullMarked;
