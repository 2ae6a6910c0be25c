package dk.samdrift.app.cooperation.gate;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Messages;
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

  /** One of them in the middle of a sentence; what is short for something keeps its capitals. */
  public static String within(Playbook playbook, Role role) {
    String title = of(playbook, role);
    boolean isShort = title.length() > 1 && Character.isUpperCase(title.charAt(1));
    return isShort
        ? title
        : title.substring(0, 1).toLowerCase(Messages.DANISH) + title.substring(1);
  }

  /** Several, any of which will do, in the middle of a sentence. */
  public static String either(Playbook playbook, Collection<Role> roles) {
    return roles.stream()
        .map(role -> within(playbook, role))
        .collect(Collectors.joining(" " + msg("cooperation.or") + " "));
  }
}
