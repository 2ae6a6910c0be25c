package dk.samdrift.app.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.cooperation.CooperationState;
import dk.samdrift.app.cooperation.Garden;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Boards;
import dk.samdrift.app.organisation.Grants;
import dk.samdrift.app.organisation.Office;
import dk.samdrift.app.organisation.OfficeTerms;
import dk.samdrift.app.organisation.Period;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.Scope;
import dk.samdrift.app.portfolio.ManyCooperations;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.NewOrganisation;
import dk.samdrift.app.site.Site;
import dk.samdrift.app.site.TwoOrganisations;
import dk.samdrift.app.store.Work;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each role lands on its one question, with none, one and many cooperations. */
class HomeStoryTest {

  private final NewOrganisation made = NewOrganisation.make();
  private final ManyCooperations many = new ManyCooperations(made);
  private final LocalDate today = Formats.today(Site.bean(Clock.class));

  private Browser as(Role role) {
    String email = role.name().toLowerCase(Locale.ROOT) + "@" + made.domain();
    made.join("Rolle " + role.words(), email, role);
    return new Browser().signIn(email, TwoOrganisations.PASSWORD);
  }

  private static void assertSays(Answer page, String... sentences) {
    for (String one : sentences) {
      assertTrue(page.text().contains(one), one + " is not in: " + page.text());
    }
  }

  @Test
  void where_nothing_is_yet_each_is_told_what_comes_and_what_to_do_first() {
    assertSays(as(Role.PROJECT_LEADER).get(made.home()), "Hvad nu?", "Du leder ingen", "Start et");
    assertSays(as(Role.MANAGEMENT).get(made.home()), "Hvordan går det?", "Her kommer overblikket");
    assertSays(as(Role.OPERATIONS_MANAGER).get(made.home()), "Hvordan går det?", "Registrér et");
    assertSays(
        as(Role.FINANCE_OFFICER).get(made.home()), "Hvad spærrer afregningen?", "i drift endnu");
    assertSays(as(Role.SITE_STAFF).get(made.home()), "Mine timer i dag", "kan endnu ikke");
    assertSays(as(Role.AUDITOR).get(made.home()), "Vis mig beviset", "Kontrollér historikken");
    assertSays(as(Role.LAWYER).get(made.home()), "Hvad er jeg med i?", "Du kan ikke se nogen");
    assertSays(made.administrator().get(made.home()), "Der er ingen boligorganisation endnu.");
  }

  @Test
  void a_project_leader_sees_the_open_milestone_of_the_most_urgent_project_first() {
    UUID garden = many.estate("Æblegården", "1");
    Browser leader = made.signedIn("Peter Brandt");
    UUID calm =
        many.add("Aftenro", CooperationState.PROJECT, Audience.PUBLIC, today.plusYears(9), garden);
    UUID urgent = many.add("Brandt hast", CooperationState.PROJECT, Audience.PUBLIC, today, garden);
    many.add("Ikke hans", CooperationState.PROJECT, Audience.PUBLIC, today, garden);
    many.lead(calm, made.person("Peter Brandt"), today);
    many.lead(urgent, made.person("Peter Brandt"), today);
    many.reach(urgent, 1);

    Answer page = leader.get(made.home());

    assertSays(
        page, "Hvad nu?", "Milepæl 2: Godkendelse af oplæg", "Overskredet", "Gå til milepæl 2");
    assertTrue(page.text().indexOf("Brandt hast") < page.text().indexOf("Aftenro"), page::text);
    assertFalse(page.text().contains("Ikke hans"), page::text);
    assertTrue(page.html().contains("href=\"" + made.home() + "/cooperation/new\""), page::text);
    assertSays(page, "Start et nyt");
    assertTrue(page.html().contains("btn main\" href=\"" + made.home() + "/cooperation/" + urgent));
  }

  @Test
  void management_sees_how_many_there_are_and_what_to_look_at_first() {
    UUID garden = many.estate("Æblegården", "1");
    for (int i = 1; i <= 12; i++) {
      many.add("Have " + i, CooperationState.PROJECT, Audience.PUBLIC, today, garden);
    }
    many.add("I gang", CooperationState.OPERATION, Audience.PUBLIC, today.minusYears(3), garden);

    Answer page = as(Role.MANAGEMENT).get(made.home());

    assertSays(page, "Undervejs 12", "I drift 1", "Med overskredne frister 12", "2 mere i listen");
    assertSays(page, "Intet venter på dit svar lige nu", "Se alle fællesskaber", "Start et nyt");
    assertFalse(page.text().contains("Her skal du sige ja"), "nobody has sent anything");
  }

  @Test
  void the_finance_officer_sees_whose_figures_are_missing() {
    UUID garden = many.estate("Æblegården", "1");
    many.add("I gang", CooperationState.OPERATION, Audience.PUBLIC, today.minusYears(3), garden);

    assertSays(
        as(Role.FINANCE_OFFICER).get(made.home()),
        "Hvad spærrer afregningen?",
        "I gang Begynd her Der er intet regnskabsår endnu.",
        "Antal boliger mangler for Æblegården.");
  }

  @Test
  void a_board_sees_its_own_and_where_the_answer_will_stand() {
    UUID garden = many.estate("Æblegården", "1");
    UUID hill = many.estate("Pærebakken", "2");
    many.add("Frugthaven", CooperationState.PROJECT, Audience.PUBLIC, today.plusYears(1), garden);
    many.add("Ikke deres", CooperationState.PROJECT, Audience.PUBLIC, today.plusYears(1), hill);
    Browser inger = made.signedIn("Inger Sørensen");
    Work.in(
        made.organisation(),
        () ->
            Site.bean(OfficeTerms.class)
                .elect(
                    Site.bean(Boards.class).get(garden),
                    Office.CHAIR,
                    made.person("Inger Sørensen"),
                    new Period(today.minusDays(1), null)));

    Answer page = inger.get(made.home());

    assertSays(page, "Hvad betaler vi, og hvorfor?", "I er ved milepæl 1 af 12");
    assertSays(page, "Jeres afdelinger i den: Æblegården", "Ingen afregning er lavet her endnu");
    assertFalse(page.text().contains("Ikke deres"), page::text);
  }

  @Test
  void the_auditor_sees_what_was_passed_although_something_was_missing() {
    UUID garden = many.estate("Æblegården", "1");
    UUID fruit = many.add("Frugthaven", CooperationState.PROJECT, Audience.PUBLIC, today, garden);
    many.reach(fruit, 2, "Oplægget var ikke godkendt");

    assertSays(
        as(Role.AUDITOR).get(made.home()),
        "Manglede: Oplægget var ikke godkendt",
        "De seneste godkendelser");
  }

  @Test
  void the_auditor_sees_all_that_was_gone_past_with_who_when_why_and_where() {
    Garden garden = new Garden(Audience.REPRESENTATIVES);
    Browser chair = garden.as(Role.MANAGEMENT, "Frida Formand");
    Browser auditor = garden.as(Role.AUDITOR, "Rita Revisor");
    String agreeing = garden.milestone("aftale");
    String harvest = garden.milestone("foerste-hoest");
    chair.post(agreeing, agreeing + "/skippings", "day", "2026-03-05", "reason", "Vi er enige.");
    chair.post(agreeing, agreeing + "/reopenings", "day", "2026-03-06", "reason", "Nej.");
    chair.post(harvest, harvest + "/skippings", "day", "2026-03-07", "reason", "Frost i maj.");
    String course = garden.path() + "/course";
    Answer turned =
        chair.post(
            course,
            course + "?version=1",
            "to",
            "OPERATION",
            "by",
            "Årsmødet",
            "on",
            "2026-03-08",
            "reason",
            "Vandet er fælles.");
    assertEquals(302, turned.status(), turned::text);

    Answer page = auditor.get(garden.organisation().home());

    assertSays(
        page,
        "I drift uden Gik i drift uden at nå: 1 Ønsket, 2 Aftalen. Begrundelse: »Vandet er"
            + " fælles.«",
        "(8. mar. 2026, besluttet af Årsmødet, skrevet af Frida Formand)",
        "Sprunget over Milepæl 3: Den første høst er delt.",
        "Begrundelse: »Frost i maj.« (Frida Formand, 7. mar. 2026)",
        "Sprunget over Milepæl 2: Haverne er enige. Manglede:",
        "Begrundelse: »Vi er enige.« (Frida Formand, 5. mar. 2026)");
    assertTrue(page.html().contains("href=\"" + harvest + "\""), page::html);
    assertTrue(page.html().contains("href=\"" + garden.path() + "\""), page::html);
    String history =
        garden.organisation().administrator().get(garden.organisation().home() + "/history").text();
    assertTrue(history.contains("uden at nå 1 Ønsket, 2 Aftalen"), history);
  }

  @Test
  void who_has_several_roles_gets_the_most_active_first_and_a_choice_of_the_others() {
    Browser jens = made.signedIn("Jens Ærøe");
    for (Role role : new Role[] {Role.AUDITOR, Role.SITE_MANAGER, Role.MANAGEMENT}) {
      Work.in(
          made.organisation(),
          () ->
              Site.bean(Grants.class)
                  .give(made.person("Jens Ærøe"), role, new Scope.Organisation(), today));
    }

    assertSays(jens.get(made.home()), "Hvordan går det?", "Se forsiden som");
    assertSays(jens.get(made.home() + "?as=AUDITOR"), "Vis mig beviset");
    assertSays(jens.get(made.home() + "?as=ADMINISTRATOR"), "Hvordan går det?");
    assertSays(jens.get(made.home()), "Hvordan går det?");
    assertEquals(200, jens.get(made.home() + "?as=%00").status());
  }
}
