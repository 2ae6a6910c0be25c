package dk.samdrift.app.task;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whose task it is today.
 *
 * @param delegate to whom it was given, while the person is there
 * @param role that answers for it
 * @param holders who have that role, by name
 */
public record Whose(@Nullable Named delegate, @Nullable Role role, List<Named> holders) {

  /** A person with a name. */
  public record Named(PersonId id, String name) {}

  /** Does a person do it, or answer for it? */
  public boolean includes(PersonId person) {
    return persons().contains(person);
  }

  /** Those who are to do it. */
  public Set<PersonId> doers() {
    return delegate == null
        ? holders.stream().map(Named::id).collect(Collectors.toUnmodifiableSet())
        : Set.of(delegate.id());
  }

  private Set<PersonId> persons() {
    Set<PersonId> all = holders.stream().map(Named::id).collect(Collectors.toSet());
    if (delegate != null) {
      all.add(delegate.id());
    }
    return all;
  }

  /** In words: »Bo Åkjær for Karen Krogh (projektleder)«. */
  public String words() {
    String names = holders.stream().map(Named::name).collect(Collectors.joining(", "));
    if (role == null) {
      return delegate == null ? msg("task.whose.nobody") : delegate.name();
    }
    String answers =
        names.isEmpty()
            ? msg("task.whose.vacant", role.words())
            : msg("task.whose.holders", names, role.words());
    return delegate == null ? answers : msg("task.whose.for", delegate.name(), answers);
  }
}
