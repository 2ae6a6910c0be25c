package dk.samdrift.app.playbook.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.playbook.Milestone;
import dk.samdrift.app.playbook.Milestone.Gate;
import dk.samdrift.app.playbook.Milestone.Responsibility;
import dk.samdrift.app.playbook.Phase;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.playbook.RoleMeaning;
import dk.samdrift.app.playbook.loading.PlaybookLoading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The playbook of samdrift that ships: whole, in Danish, and what its source says (process.md). */
class SamdriftPlaybookTest {

  private static final Playbook SAMDRIFT =
      PlaybookLoading.installed("").newest("samdrift").orElseThrow();

  private static final Pattern ENDS = Pattern.compile("(?s).*[.?!][\"”)]?");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i)\\b(the|and|with|must|should|stakeholders?|milestones?|deliverables?|feedback"
              + "|workshops?|awareness|onboarding|mindset)\\b");
  private static final Pattern PLACEHOLDER =
      Pattern.compile("TODO|TBD|XXX|lorem|\\?\\?|\\.\\.\\.|<[a-zæøå ]+>|\\{[a-z]+}");

  @Test
  void the_phases_and_milestones_are_those_of_the_source() {
    assertEquals(
        List.of("Forarbejde 4", "Udvikling 5", "Etablering 3"),
        SAMDRIFT.phases().stream()
            .map((Phase one) -> one.title() + " " + one.milestones().size())
            .toList());
    assertEquals(
        List.of(
            "1 Opstart af projekt og afklaring af vilkår for samdrift i boligorganisationen",
            "2 Godkendelse af oplæg om muligheder og udfordringer ved samdrift",
            "3 Godkendelse af forslag til samdriftsmodel og mål",
            "4 Udarbejdelse af plan for inddragelse af beboervalgte og den lokale drift",
            "5 Inddragelse af beboervalgte og den lokale drift",
            "6 Tiltrædelse af aftale om samdrift mellem boligafdelinger",
            "7 Fastlæggelse af implementeringsplan",
            "8 Orientering om den nye samdrift",
            "9 Markering af samdriftens opstart",
            "10 Opfølgning på implementeringsplan og mål",
            "11 Formidling af de første resultater til beboervalgte og den lokale drift",
            "12 Godkendelse af evaluering"),
        SAMDRIFT.milestones().stream().map(one -> one.number() + " " + one.title()).toList());
  }

  @Test
  void every_milestone_says_what_to_do_who_does_it_and_what_may_go_wrong() {
    for (Milestone one : SAMDRIFT.milestones()) {
      assertFalse(one.purpose().isBlank(), one.title());
      assertFalse(one.now().isBlank(), one.title());
      assertFalse(one.tasks().isEmpty(), one.title());
      assertFalse(one.deliverables().isEmpty(), one.title());
      assertFalse(one.challenges().isEmpty(), one.title());
      assertTrue(
          one.responsibilities().stream()
              .map(Responsibility::part)
              .anyMatch(Responsibility.Part.RESPONSIBLE::equals),
          "nobody is responsible for " + one.title());
    }
  }

  @Test
  void every_role_of_the_method_is_explained_and_has_something_to_do() {
    Set<Role> explained =
        SAMDRIFT.roles().stream().map(RoleMeaning::role).collect(Collectors.toSet());
    Set<Role> acting =
        SAMDRIFT.milestones().stream()
            .flatMap(one -> one.responsibilities().stream())
            .filter(one -> one.part() != Responsibility.Part.NOT_INVOLVED)
            .map(Responsibility::role)
            .collect(Collectors.toSet());

    assertEquals(explained, acting);
    assertTrue(
        explained.containsAll(
            Set.of(
                Role.MANAGEMENT,
                Role.PROJECT_LEADER,
                Role.OPERATIONS_MANAGER,
                Role.FINANCE_OFFICER,
                Role.SPECIALIST,
                Role.SITE_MANAGER,
                Role.SITE_STAFF,
                Role.ORGANISATION_BOARD,
                Role.ESTATE_BOARD)),
        explained::toString);
  }

  @Test
  void one_goes_on_where_those_have_said_yes_whom_the_source_names() {
    Map<Integer, String> gates = new TreeMap<>();
    for (Milestone one : SAMDRIFT.milestones()) {
      Gate gate = one.gate();
      if (gate != null) {
        gates.put(
            one.number(),
            gate.approvals().stream()
                .map(yes -> yes.each() + " " + yes.by())
                .distinct()
                .collect(Collectors.joining()));
      }
    }

    assertEquals(
        Map.of(
            1, "COOPERATION [MANAGEMENT, ORGANISATION_BOARD]",
            2, "COOPERATION [MANAGEMENT, OPERATIONS_MANAGER]",
            3, "COOPERATION [MANAGEMENT, OPERATIONS_MANAGER]",
            6, "MEMBER [ESTATE_BOARD, ORGANISATION_BOARD]",
            7, "COOPERATION [MANAGEMENT]",
            12, "COOPERATION [MANAGEMENT, OPERATIONS_MANAGER]"),
        gates);
    Gate accession = SAMDRIFT.milestones().get(5).gate();
    assertTrue(
        accession != null
            && accession.waiver() != null
            && accession.waiver().by().equals(List.of(Role.MANAGEMENT)),
        "management may establish without accession");
  }

  @Test
  void every_text_is_danish_finished_and_more_than_its_title() {
    List<String> faults = new ArrayList<>();
    for (PlaybookPlaces.Place place : PlaybookPlaces.of(SAMDRIFT, "")) {
      assertNotEquals(place.title(), place.text());
      String all = place.title() + "\n" + place.text();
      if (ENGLISH.matcher(all).find()) {
        faults.add("English: " + place);
      }
      if (PLACEHOLDER.matcher(all).find()) {
        faults.add("not written: " + place);
      }
    }
    texts().stream().filter(text -> !ENDS.matcher(text).matches()).forEach(faults::add);

    assertEquals(List.of(), faults);
    assertTrue(ENGLISH.matcher("Brug jeres mindset.").find());
    assertTrue(PLACEHOLDER.matcher("Skriv {navn} her.").find());
    assertFalse(ENDS.matcher("Uden punktum").matches());
  }

  /** What must be whole sentences. */
  private static List<String> texts() {
    List<String> texts = new ArrayList<>(List.of(SAMDRIFT.summary(), SAMDRIFT.origin().note()));
    SAMDRIFT.counsel().forEach(one -> texts.add(one.text()));
    SAMDRIFT.background().forEach(one -> texts.add(one.text()));
    SAMDRIFT.roles().forEach(one -> texts.add(one.meaning()));
    SAMDRIFT.waysOfStart().forEach(one -> texts.add(one.text()));
    for (Phase phase : SAMDRIFT.phases()) {
      texts.add(phase.purpose());
      texts.addAll(phase.focus());
      phase.background().forEach(one -> texts.add(one.text()));
    }
    SAMDRIFT.milestones().forEach(one -> texts.addAll(texts(one)));
    return texts;
  }

  private static List<String> texts(Milestone one) {
    List<String> texts = new ArrayList<>(List.of(one.purpose(), one.now()));
    one.tasks().forEach(task -> texts.add(task.guidance()));
    one.tasks().forEach(task -> texts.addAll(task.steps()));
    one.deliverables().forEach(part -> texts.add(part.guidance()));
    one.tools().forEach(tool -> texts.add(tool.text()));
    one.responsibilities().forEach(part -> texts.add(part.text()));
    one.challenges().forEach(part -> texts.addAll(List.of(part.text(), part.mitigation())));
    one.tips().forEach(tip -> texts.add(tip.text()));
    one.experiences().forEach(part -> texts.add(part.text()));
    if (one.gate() != null) {
      texts.add(one.gate().text());
    }
    return texts;
  }
}
