/** What a generated job promises. */
@NullMarked
package dk.samdrift.bench.generate;

import org.jspecify.annotations.NullMarked;
