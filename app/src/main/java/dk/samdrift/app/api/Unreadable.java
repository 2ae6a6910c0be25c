package dk.samdrift.app.api;

import static dk.samdrift.app.language.Messages.msg;

import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What is wrong with JSON that cannot be read, in words. */
public final class Unreadable {

  private static final int LONGEST = 60;

  private Unreadable() {}

  /** The fault in a body that could not be read. */
  public static Fault of(HttpMessageNotReadableException unreadable) {
    return unreadable.getCause() instanceof JacksonException wrong
        ? of(wrong)
        : new Fault(ProblemKind.UNREADABLE, ProblemKind.UNREADABLE.usual());
  }

  /** A sentence that names the field, or the place. */
  static Fault of(JacksonException wrong) {
    String field = field(wrong);
    if (wrong instanceof UnrecognizedPropertyException) {
      return Fault.unreadable(field, msg("api.json.unknown", field));
    }
    if (wrong instanceof StreamConstraintsException) {
      return Fault.unreadable(field, msg("api.json.beyond"));
    }
    if (wrong instanceof MismatchedInputException && !field.isEmpty()) {
      return Fault.unreadable(field, msg("api.json.kind", field));
    }
    if (String.valueOf(wrong.getOriginalMessage()).startsWith("Duplicate ")) {
      return Fault.unreadable(field, msg("api.json.twice"));
    }
    if (wrong instanceof InputCoercionException) {
      return Fault.unreadable(field, msg("api.json.figure"));
    }
    TokenStreamLocation at = wrong.getLocation();
    return at == null || at.getLineNr() < 1
        ? Fault.unreadable(field, msg("api.json.broken"))
        : Fault.unreadable(
            field,
            msg(
                "api.json.broken-at",
                Integer.toString(at.getLineNr()),
                Integer.toString(Math.max(1, at.getColumnNr()))));
  }

  /** As in errors: position.latitude, figures[0].value. */
  private static String field(JacksonException wrong) {
    StringBuilder field = new StringBuilder();
    for (Reference step : wrong.getPath()) {
      if (step.getPropertyName() == null) {
        field.append('[').append(step.getIndex()).append(']');
      } else {
        field.append(field.isEmpty() ? "" : ".").append(step.getPropertyName());
      }
    }
    String plain = field.toString().replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "...";
  }
}
