/**
 * Says in plain Danish why a member pays what it pays on an account. Words only; the figures come
 * from the engine, and the sentences from {@code cli_da.properties}.
 */
@NullMarked
package dk.samdrift.cli.explain;

import org.jspecify.annotations.NullMarked;
