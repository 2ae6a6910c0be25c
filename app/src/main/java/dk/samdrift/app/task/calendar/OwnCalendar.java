package dk.samdrift.app.task.calendar;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.mail.PublicAddress;
import dk.samdrift.app.organisation.Grant;
import dk.samdrift.app.organisation.HousingOrganisation;
import dk.samdrift.app.organisation.HousingOrganisations;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.Scope;
import dk.samdrift.app.task.SeenTask;
import dk.samdrift.app.task.Task;
import dk.samdrift.app.task.Tasks;
import dk.samdrift.app.task.year.YearPlan;
import dk.samdrift.app.task.year.YearRule;
import dk.samdrift.app.task.year.YearRules;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Somebody's own days: what they have to do, and the year of those they answer for. */
@Component
class OwnCalendar {

  private static final Set<Role> OF_THE_YEAR =
      Set.of(Role.MANAGEMENT, Role.OPERATIONS_MANAGER, Role.FINANCE_OFFICER);

  private static final int YEAR_MONTHS = 15;

  private final Tasks tasks;
  private final YearRules rules;
  private final HousingOrganisations housings;
  private final PublicAddress address;
  private final Clock clock;

  OwnCalendar(
      Tasks tasks,
      YearRules rules,
      HousingOrganisations housings,
      PublicAddress address,
      Clock clock) {
    this.tasks = tasks;
    this.rules = rules;
    this.housings = housings;
    this.address = address;
    this.clock = clock;
  }

  String text(Insider insider) {
    List<CalendarText.Entry> entries = new ArrayList<>(tasks(insider));
    entries.addAll(year(insider));
    return CalendarText.of(msg("task.calendar.name", insider.organisationName()), entries);
  }

  private List<CalendarText.Entry> tasks(Insider insider) {
    List<Task> dated = tasks.mine(insider).stream().filter(task -> task.due() != null).toList();
    Map<UUID, Instant> touched = tasks.touched(dated);
    return dated.stream()
        .map(task -> {
          String page = address.of(SeenTask.path(insider, task));
          return new CalendarText.Entry(
              task.id() + "@samdrift",
              Objects.requireNonNull(task.due()),
              msg("task.calendar.entry." + task.kind().name(), task.title()),
              page,
              page,
              Objects.requireNonNull(touched.get(task.id())),
              task.version());
        })
        .toList();
  }

  private List<CalendarText.Entry> year(Insider insider) {
    LocalDate today = Formats.today(clock);
    List<YearRule> all = rules.all();
    List<CalendarText.Entry> entries = new ArrayList<>();
    for (HousingOrganisation housing : housings.all()) {
      if (!housing.isClosed(today) && answersFor(insider, housing)) {
        YearPlan.between(
                today.minusMonths(1), today.plusMonths(YEAR_MONTHS), housing.yearStartMonth(), all)
            .forEach(date -> entries.add(entry(date, housing, insider)));
      }
    }
    return entries;
  }

  private static boolean answersFor(Insider insider, HousingOrganisation housing) {
    Set<Scope> scopes =
        Set.of(new Scope.Organisation(), new Scope.HousingOrganisation(housing.id()));
    return insider.grants().stream()
        .anyMatch(
            (Grant grant) -> OF_THE_YEAR.contains(grant.role()) && scopes.contains(grant.scope()));
  }

  /** Nobody writes down when a rule came to be, so its day stands for that too. */
  private CalendarText.Entry entry(
      YearPlan.YearDate date, HousingOrganisation housing, Insider insider) {
    String page = address.of(SeenTask.list(insider) + "/year");
    return new CalendarText.Entry(
        "%s-%s-%s@samdrift".formatted(housing.id(), date.yearStart(), date.deadline()),
        date.day(),
        msg("task.calendar.year", date.deadline().words(), housing.name()),
        date.rule().words() + "\n" + page,
        page,
        date.day().minusYears(1).atStartOfDay(Formats.COPENHAGEN).toInstant(),
        0);
  }
}
