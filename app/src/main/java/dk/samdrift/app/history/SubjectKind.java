package dk.samdrift.app.history;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A kind of things that entries are about. The room that owns the things has one as a bean.
 *
 * @param name as in {@link Subject#kind()}
 * @param words what users call several of them
 * @param path of a thing's page below the address of the organisation, with a slash at the end;
 *     none when things of the kind have no page
 */
public record SubjectKind(String name, String words, @Nullable String path) {

  /** Where a thing of the kind is seen. */
  public Optional<String> href(String home, Subject subject) {
    return path == null || !subject.kind().equals(name) || !isId(subject.id())
        ? Optional.empty()
        : Optional.of(home + path + subject.id());
  }

  /** What is read back may have been tampered with. */
  private static boolean isId(String text) {
    try {
      return UUID.fromString(text).toString().equals(text);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
