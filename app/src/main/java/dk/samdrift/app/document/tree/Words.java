package dk.samdrift.app.document.tree;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Text with what few marks it may have. Stretches are set apart by a space.
 *
 * @param parts in the order of reading
 */
public record Words(@JsonValue List<Inline> parts) {

  /** Keeps its own copy. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Words {
    parts = List.copyOf(parts);
  }

  /** Words without marks. */
  public static Words of(String text) {
    return of(new Inline.Plain(text));
  }

  /** Words in several stretches. */
  public static Words of(Inline... parts) {
    return new Words(List.of(parts));
  }

  /** Words that matter most. */
  public static Words strong(String text) {
    return of(new Inline.Strong(text));
  }

  /** What is read. */
  public String text() {
    return parts.stream().map(Inline::text).collect(Collectors.joining(" ")).strip();
  }

  /** The same where something must stand. */
  Words required(String what) {
    if (text().isEmpty()) {
      throw new IllegalStateException("a document without " + what);
    }
    return this;
  }
}
