package dk.samdrift.app.api;

import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request of a program that cannot be met. Nobody catches it on the way; it becomes a {@link
 * Problem}, and what was done before is undone.
 */
public final class Fault extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final ProblemKind kind;
  private final transient List<Problem.FieldError> errors;
  private final transient @Nullable Object current;

  /** With what is wrong and what to do. */
  public Fault(ProblemKind kind, String sentence) {
    this(kind, sentence, List.of(), null);
  }

  private Fault(
      ProblemKind kind,
      String sentence,
      List<Problem.FieldError> errors,
      @Nullable Object current) {
    super(sentence);
    this.kind = kind;
    this.errors = List.copyOf(errors);
    this.current = current;
  }

  /** Something about a field cannot be read. */
  public static Fault unreadable(String field, String sentence) {
    List<Problem.FieldError> errors =
        field.isEmpty() ? List.of() : List.of(new Problem.FieldError(field, sentence));
    return new Fault(ProblemKind.UNREADABLE, sentence, errors, null);
  }

  /** Answers are wrong. */
  public static Fault invalid(List<Problem.FieldError> errors) {
    return new Fault(ProblemKind.INVALID, ProblemKind.INVALID.usual(), errors, null);
  }

  /** Somebody else was faster; this is what is saved now. */
  public static Fault stale(Object current) {
    return new Fault(ProblemKind.STALE, ProblemKind.STALE.usual(), List.of(), current);
  }

  /** What kind. */
  public ProblemKind kind() {
    return kind;
  }

  /** What is wrong and what to do. */
  public String sentence() {
    return String.valueOf(getMessage());
  }

  /** What is wrong with each field. */
  public List<Problem.FieldError> errors() {
    return errors;
  }

  /** What is saved now. */
  public @Nullable Object current() {
    return current;
  }
}
