package dk.samdrift.app.history;

import dk.samdrift.app.job.Asker;
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
 * @param isKeptApart whether each thing has its own circle of people who may see it
 */
public record SubjectKind(String name, String words, @Nullable String path, boolean isKeptApart) {

  /** Things that whoever reads the history may see. */
  public SubjectKind(String name, String words, @Nullable String path) {
    this(name, words, path, false);
  }

  /** Where a thing of the kind is seen by somebody who reads the history. */
  public Optional<String> href(Asker asker, Subject subject) {
    boolean isShown = subject.kind().equals(name) && (!isKeptApart || asker.seesKeptApart());
    return path == null || !isShown || !isId(subject.id())
        ? Optional.empty()
        : Optional.of(asker.home() + path + subject.id());
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
