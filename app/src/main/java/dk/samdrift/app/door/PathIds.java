package dk.samdrift.app.door;

import dk.samdrift.app.cooperation.Ownership;
import dk.samdrift.app.file.FileId;
import dk.samdrift.app.file.Files;
import dk.samdrift.app.job.JobId;
import dk.samdrift.app.job.Jobs;
import dk.samdrift.app.mail.LetterId;
import dk.samdrift.app.mail.OutboxLetters;
import dk.samdrift.app.organisation.Boards;
import dk.samdrift.app.organisation.Grants;
import dk.samdrift.app.organisation.HousingOrganisations;
import dk.samdrift.app.organisation.Members;
import dk.samdrift.app.organisation.OfficeTerms;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.Persons;
import dk.samdrift.app.organisation.measure.UnitWeights;
import dk.samdrift.app.organisation.reach.Reach;
import dk.samdrift.app.organisation.token.AccessTokens;
import dk.samdrift.app.settlement.Runs;
import dk.samdrift.app.store.OrganisationId;
import dk.samdrift.app.store.Work;
import dk.samdrift.app.task.Tasks;
import dk.samdrift.app.task.year.YearRules;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Whose are the things that an address names? Asked without trusting that the database shows only
 * what it should.
 */
@Component
final class PathIds {

  /** Parts of addresses that name the organisation, or what every organisation has alike. */
  private static final Set<String> OF_ALL =
      Set.of("organisation", "playbook", "edition", "milestone", "deliverable", "approval");

  private final Map<String, Function<UUID, Optional<OrganisationId>>> owners;

  PathIds(
      Persons persons,
      Grants grants,
      Members members,
      UnitWeights weights,
      HousingOrganisations housings,
      Boards boards,
      OfficeTerms terms,
      Jobs jobs,
      OutboxLetters letters,
      Files files,
      AccessTokens tokens,
      Reach reach,
      Tasks tasks,
      YearRules yearRules,
      Ownership cooperationThings,
      Runs runs) {
    this.owners =
        Map.ofEntries(
            entry("cooperation", reach::organisationOf),
            entry("run", runs::organisationOf),
            entry("task", tasks::organisationOf),
            entry("yearRule", yearRules::organisationOf),
            entry("risk", cooperationThings::ofRisk),
            entry("note", cooperationThings::ofNote),
            entry("lesson", cooperationThings::ofLesson),
            entry("programme", cooperationThings::ofProgramme),
            entry("unitWeight", weights::organisationOf),
            entry("person", id -> persons.organisationOf(new PersonId(id))),
            entry("grant", grants::organisationOf),
            entry("estate", members::organisationOf),
            entry("housing", housings::organisationOf),
            entry("board", boards::organisationOf),
            entry("term", terms::organisationOf),
            entry("job", id -> jobs.organisationOf(new JobId(id))),
            entry("letter", id -> letters.organisationOf(new LetterId(id))),
            entry("file", id -> files.organisationOf(new FileId(id))),
            entry("token", tokens::organisationOf));
  }

  private static Map.Entry<String, Function<UUID, Optional<OrganisationId>>> entry(
      String name, Function<UUID, Optional<OrganisationId>> owner) {
    return Map.entry(name, owner);
  }

  /** Are all ids of an address of one organisation? Text that is no id is of none. */
  boolean areOf(OrganisationId organisation, Map<String, String> variables) {
    return variables.entrySet().stream()
        .filter(variable -> !OF_ALL.contains(variable.getKey()))
        .allMatch(variable -> isOf(organisation, variable.getKey(), variable.getValue()));
  }

  private boolean isOf(OrganisationId organisation, String name, String value) {
    Function<UUID, Optional<OrganisationId>> owner = owners.get(name);
    if (owner == null) {
      throw new IllegalStateException("nobody knows whose a {" + name + "} is");
    }
    return parse(value)
        .flatMap(id -> Work.in(organisation, () -> owner.apply(id)))
        .filter(organisation::equals)
        .isPresent();
  }

  private static Optional<UUID> parse(String value) {
    try {
      return Optional.of(UUID.fromString(value));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
