package dk.samdrift.app.cooperation.gate;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.playbook.RoleMeaning;
import java.util.Collection;
import java.util.stream.Collectors;

/** What roles are called in a playbook. */
public final class RoleTitles {

  private RoleTitles() {}

  /** One of them. */
  public static String of(Playbook playbook, Role role) {
    return playbook.roles().stream()
        .filter(one -> one.role() == role)
        .map(RoleMeaning::title)
        .findAny()
        .orElseGet(role::words);
  }

  /** Several, any of which will do. */
  public static String either(Playbook playbook, Collection<Role> roles) {
    return roles.stream()
        .map(role -> of(playbook, role))
        .collect(Collectors.joining(" " + msg("cooperation.or") + " "));
  }
}
