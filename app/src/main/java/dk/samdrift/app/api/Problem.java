package dk.samdrift.app.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a request of a program was not met, as RFC 9457 has it. Nothing was changed.
 *
 * @param type a name that never changes
 * @param title what it is called
 * @param status as HTTP has it
 * @param detail what is wrong and what to do
 * @param correlation finds this very occurrence in the log
 * @param errors what is wrong with each field
 * @param current what is saved now, when somebody else was faster
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String correlation,
    List<FieldError> errors,
    @Nullable Object current) {

  /** The form it is sent in. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /**
   * What is wrong with a field.
   *
   * @param field by its name in the JSON
   * @param sentence what is wrong and what to do
   */
  public record FieldError(String field, String sentence) {}

  /** Keeps its own copy. */
  public Problem {
    errors = List.copyOf(errors);
  }

  /** One of which nothing more is known. */
  public static Problem of(ProblemKind kind, String correlation) {
    return of(new Fault(kind, kind.usual()), correlation);
  }

  /** What a fault is to the program that made it. */
  public static Problem of(Fault fault, String correlation) {
    ProblemKind kind = fault.kind();
    return new Problem(
        kind.type(),
        kind.title(),
        kind.status(),
        fault.sentence(),
        correlation,
        fault.errors(),
        fault.current());
  }

  /** Answers with it. */
  public void write(HttpServletResponse response) throws IOException {
    byte[] json = Json.MAPPER.writeValueAsBytes(this);
    response.setStatus(status);
    response.setContentType(MEDIA_TYPE);
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(json.length);
    response.getOutputStream().write(json);
  }
}
