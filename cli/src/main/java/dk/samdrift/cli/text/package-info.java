/** Danish sentences, numbers and tables: how the commands speak. Knows no command. */
@NullMarked
package dk.samdrift.cli.text;

import org.jspecify.annotations.NullMarked;
