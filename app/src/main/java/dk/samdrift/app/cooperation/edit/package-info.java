/** What a cooperation is called, why it is, when it begins and who may know of it. */
@NullMarked
package dk.samdrift.app.cooperation.edit;

import org.jspecify.annotations.NullMarked;
