package dk.samdrift.app.door;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.playbook.Vocabulary;
import dk.samdrift.app.ui.Navigation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;

/** The menu: what everybody has, the cooperation one is at, and what few look after. */
final class Menu {

  private Menu() {}

  /**
   * The menu of somebody.
   *
   * @param words what cooperations are called in all playbooks
   * @param waiting how much there is to do today
   */
  static Navigation of(Insider insider, HttpServletRequest request, Vocabulary words, int waiting) {
    String path = request.getRequestURI();
    String home = "/" + insider.slug();
    if (insider.grants().isEmpty()) {
      return new Navigation(List.of(new Navigation.Group("", List.of(start(home, path)))));
    }
    List<Navigation.Group> groups = new ArrayList<>();
    groups.add(everyday(home, path, words, waiting));
    if (request.getAttribute(Access.class.getName()) instanceof Access access) {
      groups.add(cooperation(access, home + "/cooperation/" + access.cooperation(), path));
    }
    if (insider.seesPersons()) {
      groups.add(administration(insider, home, path));
    }
    return new Navigation(groups);
  }

  private static Navigation.Item start(String home, String path) {
    return new Navigation.Item(msg("door.home"), home, path.equals(home), 0);
  }

  private static Navigation.Group everyday(
      String home, String path, Vocabulary words, int waiting) {
    List<Navigation.Item> items = new ArrayList<>();
    items.add(start(home, path));
    String tasks = home + "/task";
    String year = tasks + "/year";
    boolean isTask = path.startsWith(tasks) && !path.startsWith(year);
    items.add(new Navigation.Item(msg("task.mine"), tasks, isTask, waiting));
    items.add(item("task.year", year, path));
    String room = home + "/organisation/";
    boolean isLevel =
        path.startsWith(room)
            && !path.startsWith(room + "persons")
            && !path.startsWith(room + "files")
            && !path.startsWith(room + "tokens");
    String all = home + "/portfolio";
    items.add(
        new Navigation.Item(
            words.cooperation().capitalised().many(), all, path.startsWith(all), 0));
    items.add(new Navigation.Item(msg("organisation.estates"), room + "estates", isLevel, 0));
    items.add(item("playbook.menu", home + "/playbook", path));
    items.add(item("cooperation.programme.page", home + "/cooperation/programme", path));
    items.add(item("cooperation.lesson.library", home + "/cooperation/lesson", path));
    return new Navigation.Group("", items);
  }

  private static Navigation.Group administration(Insider insider, String home, String path) {
    List<Navigation.Item> items = new ArrayList<>();
    items.add(item("organisation.persons", home + "/organisation/persons", path));
    if (insider.hasEverywhere(Role.ADMINISTRATOR)) {
      items.add(item("mail.outbox", home + "/mail", path));
    }
    items.add(item("organisation.files", home + "/organisation/files", path));
    items.add(item("organisation.tokens", home + "/organisation/tokens", path));
    items.add(item("history.page", home + "/history", path));
    items.add(item("job.list", home + "/job", path));
    items.add(item("door.doors", home + "/door", path));
    return new Navigation.Group(msg("door.administration"), items);
  }

  /** The pages of the cooperation that the visitor is at. */
  private static Navigation.Group cooperation(Access access, String page, String path) {
    List<Navigation.Item> items = new ArrayList<>();
    boolean isOnRoad =
        path.equals(page)
            || path.startsWith(page + "/milestone")
            || path.startsWith(page + "/paper");
    items.add(new Navigation.Item(msg("cooperation.road"), page, isOnRoad, 0));
    items.add(item("cooperation.participations", page + "/participation", path));
    items.add(item("allocation.account.page", page + "/allocation/accounts", path));
    items.add(item("allocation.key.page", page + "/allocation/keys", path));
    items.add(item("allocation.rule.page", page + "/allocation/rules", path));
    items.add(item("allocation.figure.page", page + "/allocation/figures", path));
    items.add(item("ledger.year.page", page + "/ledger/years", path));
    if (access.leads() || access.has(Role.FINANCE_OFFICER, Role.AUDITOR)) {
      items.add(item("intake.page", page + "/intake", path));
    }
    items.add(item("settlement.page", page + "/settlement", path));
    items.add(item("cooperation.risk.page", page + "/risk", path));
    items.add(item("cooperation.note.page", page + "/note", path));
    items.add(item("cooperation.lesson.page", page + "/lesson", path));
    return new Navigation.Group(access.name(), items);
  }

  private static Navigation.Item item(String key, String href, String path) {
    return new Navigation.Item(msg(key), href, path.startsWith(href), 0);
  }
}
