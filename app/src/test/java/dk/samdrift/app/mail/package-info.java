@NullMarked
package dk.samdrift.app.mail;

import org.jspecify.annotations.NullMarked;
