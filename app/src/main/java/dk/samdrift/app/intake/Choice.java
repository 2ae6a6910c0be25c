package dk.samdrift.app.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has chosen about a load of files.
 *
 * @param code which cooperation of the files is meant; none when it speaks for itself
 * @param isThisOne is that the cooperation that is loaded into, though its books have another code?
 * @param takesTwins are records without an id of their own taken also when equal ones are there?
 * @param decision what keys, rules and figures of the files rest on; none while nobody has said
 */
public record Choice(
    @Nullable String code, boolean isThisOne, boolean takesTwins, @Nullable Decision decision) {

  /** Nothing was chosen. */
  public static final Choice NONE = new Choice(null, false, false, null);

  /** A cooperation of the files, whatever it is called there. */
  public static Choice of(String code) {
    return new Choice(code, true, false, null);
  }

  /** What was decided, by whom and when. */
  public record Decision(String title, String decidedBy, LocalDate decidedOn) {}
}
