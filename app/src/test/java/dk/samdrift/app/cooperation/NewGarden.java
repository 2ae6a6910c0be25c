package dk.samdrift.app.cooperation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.NewOrganisation;
import dk.samdrift.app.site.Site;
import dk.samdrift.app.site.TwoOrganisations;
import dk.samdrift.app.store.Work;
import dk.samdrift.app.task.Task;
import dk.samdrift.app.task.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** An organisation where a cooperation by the small playbook is begun from its form. */
class NewGarden {

  /**
   * When a new one is to begin: not too soon for its milestones, and not so late as nobody plans.
   */
  static final LocalDate START =
      LocalDate.of(Formats.today(Site.bean(Clock.class)).getYear() + 2, 1, 1);

  final NewOrganisation made = NewOrganisation.make();
  final String apples = made.estate("Æblegården");
  final String pears = made.estate("Pærebakken", "2");
  final String home = made.home() + "/cooperation";
  final Browser lone = joined("Lone Leder", Role.PROJECT_LEADER);
  final Browser dora = joined("Dora Direktør", Role.MANAGEMENT);

  /** Somebody with a role everywhere. */
  final Browser joined(String name, Role role) {
    String email = name.substring(0, 4).toLowerCase(Locale.ROOT) + "@" + made.domain();
    made.join(name, email, role);
    return new Browser().signIn(email, TwoOrganisations.PASSWORD);
  }

  /** The last word of an address. */
  static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Posts the form of a new one. */
  final Answer begin(Browser who, String... more) {
    String[] fields = {
      "playbook", "faelleshave",
      "name", "Haverne ved åen",
      "purpose", "Fælles vand.",
      "way", "LOCAL_WISH",
      "state", "PROJECT",
      "startsOn", START.toString(),
      "hours", "7,5",
      "terms", "Må afgøre alt under 5.000 kr.",
      "audience", "REPRESENTATIVES"
    };
    Map<String, String> values = new LinkedHashMap<>();
    for (String[] pairs : List.of(fields, more)) {
      for (int i = 0; i < pairs.length; i += 2) {
        values.put(pairs[i], pairs[i + 1]);
      }
    }
    String[] all =
        values.entrySet().stream()
            .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
            .toArray(String[]::new);
    return who.post(home + "/new", home, all);
  }

  /** The page of a new one. */
  final String begun() {
    Answer answer = begin(dora, "leader", made.person("Lone Leder").toString());
    assertEquals(302, answer.status(), answer::text);
    return answer.location().replaceFirst("/participation$", "");
  }

  /** The first task of the first milestone. */
  final Task asking(String page) {
    UUID id = UUID.fromString(id(page));
    return Work.in(
        made.organisation(),
        () -> Site.bean(Tasks.class).ofOrigin(id, "milestone/oenske/spoerg").getFirst());
  }
}
