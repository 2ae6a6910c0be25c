@NullMarked
package dk.samdrift.app.file;

import org.jspecify.annotations.NullMarked;
