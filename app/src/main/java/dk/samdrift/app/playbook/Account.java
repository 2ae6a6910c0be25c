package dk.samdrift.app.playbook;

import java.util.List;
import java.util.stream.Stream;

/**
 * An account that a cooperation can share the costs of, or a heading above several (source of the
 * playbook, appendix 3, section 4.2).
 *
 * @param id by which it is known, whatever it is called
 * @param number of the account in the chart of accounts of all estates; several have the same
 * @param isOfFacilities whether it belongs to shared facilities
 * @param below what it gathers; nothing when it stands for itself
 */
public record Account(
    String id, String number, String title, boolean isOfFacilities, List<Account> below) {

  /** Keeps its own copy. */
  public Account {
    below = List.copyOf(below);
  }

  /** Itself and all below it, as they stand. */
  public Stream<Account> all() {
    return Stream.concat(Stream.of(this), below.stream().flatMap(Account::all));
  }
}
