/** Pages about the files that an organisation keeps. */
@NullMarked
package dk.samdrift.app.organisation.file;

import org.jspecify.annotations.NullMarked;
