package dk.samdrift.app.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.cooperation.CooperationState;
import dk.samdrift.app.cooperation.Glances;
import dk.samdrift.app.history.Actor;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.NewOrganisation;
import dk.samdrift.app.site.Site;
import dk.samdrift.app.site.TwoOrganisations;
import dk.samdrift.app.store.Work;
import dk.samdrift.app.task.NewTask;
import dk.samdrift.app.task.Responsible;
import dk.samdrift.app.task.Tasks;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The next deadline in the list is whatever is due first: the milestone or a task. */
class PortfolioDeadlineTest {

  private final NewOrganisation made = NewOrganisation.make();
  private final ManyCooperations many = new ManyCooperations(made);
  private final LocalDate today = Formats.today(Site.bean(Clock.class));
  private final String path = made.home() + "/portfolio";

  private Browser as(Role role) {
    String email = role.name().toLowerCase(Locale.ROOT) + "@" + made.domain();
    made.join("Lise Østergaard", email, role);
    return new Browser().signIn(email, TwoOrganisations.PASSWORD);
  }

  private String file(Browser browser, String asked) {
    return new String(browser.save(path + "/export.csv" + asked), StandardCharsets.UTF_8);
  }

  private String names(Browser browser, String asked) {
    Matcher row =
        Pattern.compile("<th scope=\"row\"><a href=\"[^\"]+/cooperation/[^\"]+\">([^<]+)<")
            .matcher(browser.get(path + asked).html());
    return row.results().map(one -> one.group(1)).collect(Collectors.joining(" "));
  }

  private UUID task(UUID cooperation, String title, LocalDate due, Audience audience) {
    return Work.in(
        made.organisation(),
        () ->
            Site.bean(Tasks.class)
                .add(
                    NewTask.of(
                            cooperation, null, title, Responsible.of(Role.PROJECT_LEADER), audience)
                        .due(due),
                    new Actor(made.person("Peter Brandt").value(), "Peter Brandt")));
  }

  @Test
  void what_is_due_first_is_a_task_or_a_milestone_and_leads_there() {
    UUID garden = many.estate("Æblegården", "1");
    UUID early =
        many.add("Birken", CooperationState.PROJECT, Audience.PUBLIC, today.plusYears(9), garden);
    UUID running =
        many.add(
            "Skoven", CooperationState.OPERATION, Audience.PUBLIC, today.minusYears(3), garden);
    UUID paused = many.add("Tjørnen", CooperationState.PAUSED, Audience.PUBLIC, null, garden);
    task(early, "Ring til Ali", today.plusDays(9), Audience.PUBLIC);
    UUID call = task(early, "Ring til Bo", today.plusDays(3), Audience.PUBLIC);
    task(early, "Afskedigelser", today.minusDays(2), Audience.MANAGEMENT);
    task(running, "Mål timerne", today.minusDays(1), Audience.PUBLIC);
    task(running, "Skriv det ned", today.minusDays(1), Audience.PUBLIC);
    task(paused, "Hviler", today.minusDays(1), Audience.PUBLIC);

    Browser ali = as(Role.SITE_STAFF);
    Answer page = ali.get(path);
    assertTrue(
        page.text().contains(Formats.dayWithYear(today.plusDays(3)) + " Ring til Bo"), page::text);
    assertTrue(page.html().contains("href=\"" + made.home() + "/task/" + call + "\">Ring til Bo"));
    assertTrue(page.text().contains("Mål timerne 2 frister overskredet"), page::text);
    assertFalse(page.html().contains("Afskedigelser"), "it is not for the staff");
    assertFalse(page.html().contains("Hviler"), "nobody goes on there");
    assertEquals("Skoven", names(ali, "?day=late"));
    assertEquals("Birken", names(ali, "?day=soon"));
    assertEquals("Skoven Birken Tjørnen", names(ali, "?sort=next"));
    assertTrue(file(ali, "").contains(";Ring til Bo;"), file(ali, ""));

    Browser lise = as(Role.MANAGEMENT);
    assertEquals("Birken Skoven", names(lise, "?day=late"));
    assertTrue(lise.get(path).text().contains("Afskedigelser Overskredet"), lise.get(path)::text);
    assertTrue(lise.get(made.home()).text().contains("Med overskredne frister 2"));
  }

  @Test
  @Tag("slow")
  void three_hundred_with_three_thousand_tasks_are_listed_in_the_twinkling_of_an_eye() {
    UUID garden = many.estate("Æblegården", "1");
    for (int i = 0; i < 300; i++) {
      UUID one = many.add("Have " + i, CooperationState.PROJECT, Audience.PUBLIC, today, garden);
      Work.in(
          made.organisation(),
          () ->
              Site.bean(Tasks.class)
                  .addAll(
                      one,
                      IntStream.range(0, 10)
                          .mapToObj(each ->
                              NewTask.of(
                                      one,
                                      null,
                                      "Opgave " + each,
                                      Responsible.of(Role.PROJECT_LEADER),
                                      Audience.PUBLIC)
                                  .due(today.plusDays(each)))
                          .toList(),
                      new Actor(made.person("Peter Brandt").value(), "Peter Brandt")));
    }
    Insider insider =
        new Insider(
            made.organisation(), "x", "x", made.person("Peter Brandt"), "Peter Brandt", Set.of());
    Glances glances = Site.bean(Glances.class);

    long best = Long.MAX_VALUE;
    for (int i = 0; i < 10; i++) {
      long begun = System.nanoTime();
      assertEquals(300, Work.in(made.organisation(), () -> glances.of(insider)).size());
      best = Math.min(best, System.nanoTime() - begun);
    }

    assertTrue(best < 300_000_000L, best / 1_000_000 + " ms");
  }
}
