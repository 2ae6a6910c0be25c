/** Pages about members, which are estates so far: the list, one of them, its beginning and end. */
@NullMarked
package dk.samdrift.app.organisation.estate;

import org.jspecify.annotations.NullMarked;
