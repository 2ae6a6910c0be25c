package dk.samdrift.app.task;

import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task to be written.
 *
 * @param cooperation it belongs to; none for a person's own
 * @param origin what writes it, unique in the cooperation: small letters, digits, hyphens, slashes
 * @param after the origins of those it waits for, in the same cooperation
 */
public record NewTask(
    @Nullable UUID cooperation,
    @Nullable String origin,
    Task.Kind kind,
    String title,
    String guidance,
    @Nullable Obligation obligation,
    @Nullable Place place,
    @Nullable LocalDate due,
    Responsible responsible,
    Audience audience,
    Set<String> after) {

  /** One of a cooperation. */
  public static NewTask of(
      UUID cooperation, @Nullable String origin, String title, Responsible whose, Audience who) {
    return new NewTask(
        cooperation, origin, Task.Kind.TASK, title, "", null, null, null, whose, who, Set.of());
  }

  /** One that belongs to a person and to no cooperation; nobody else sees it but who wrote it. */
  public static NewTask own(PersonId person, String title) {
    return new NewTask(
        null,
        null,
        Task.Kind.TASK,
        title,
        "",
        null,
        null,
        null,
        Responsible.of(person),
        Audience.PROJECT_LEADER,
        Set.of());
  }

  /** As a date on which something is to be so, without work of its own. */
  public NewTask deadline() {
    return with(Task.Kind.DEADLINE, guidance, obligation, place, due, after);
  }

  /** With a text that says why and how. */
  public NewTask guided(String text) {
    return with(kind, text, obligation, place, due, after);
  }

  /** With how much it must be done. */
  public NewTask obliged(@Nullable Obligation how) {
    return with(kind, guidance, how, place, due, after);
  }

  /** With the page where it is done. */
  public NewTask at(String path, String words) {
    return with(kind, guidance, obligation, new Place(path, words), due, after);
  }

  /** With a day by which it is to be done. */
  public NewTask due(@Nullable LocalDate day) {
    return with(kind, guidance, obligation, place, day, after);
  }

  /** With what it waits for. */
  public NewTask after(Collection<String> origins) {
    return with(kind, guidance, obligation, place, due, Set.copyOf(origins));
  }

  private NewTask with(
      Task.Kind newKind,
      String newGuidance,
      @Nullable Obligation newObligation,
      @Nullable Place newPlace,
      @Nullable LocalDate newDue,
      Set<String> newAfter) {
    return new NewTask(
        cooperation,
        origin,
        newKind,
        title,
        newGuidance,
        newObligation,
        newPlace,
        newDue,
        responsible,
        audience,
        newAfter);
  }
}
