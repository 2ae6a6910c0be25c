package dk.samdrift.app.task.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.history.Actor;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Grants;
import dk.samdrift.app.organisation.Newcomers;
import dk.samdrift.app.organisation.Newcomers.Newcomer;
import dk.samdrift.app.organisation.Organisations;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.Scope;
import dk.samdrift.app.organisation.reach.Reach;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.MailSite;
import dk.samdrift.app.store.NewId;
import dk.samdrift.app.store.Work;
import dk.samdrift.app.task.NewTask;
import dk.samdrift.app.task.Responsible;
import dk.samdrift.app.task.Tasks;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters about what is to be done, as they arrive. */
class MorningLettersTest {

  private static final MailSite SITE = new MailSite("mornings", 2);
  private static final LocalDate TODAY = Formats.today(Clock.systemUTC());
  private static final LocalDate MONDAY =
      TODAY.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));

  private static int count;

  private final int number = ++count;
  private final Organisations.Registered ost =
      SITE.organisation(
          "Østbo " + number, new Newcomer("Karen Krogh", email("karen"), MailSite.PASSWORD));
  private final UUID cooperation = NewId.next();
  private final PersonId anne = join("Anne Holm", "anne");

  MorningLettersTest() {
    in(() -> {
      SITE.bean(Reach.class).add(cooperation, "Æble og Pære", Audience.PUBLIC);
      return true;
    });
  }

  @AfterAll
  static void close() {
    SITE.close();
  }

  private String email(String name) {
    return name + "@ost" + number + ".example";
  }

  private <T> T in(Supplier<T> work) {
    return Work.in(
        ost.id(),
        () ->
            Objects.requireNonNull(
                new TransactionTemplate(SITE.bean(PlatformTransactionManager.class))
                    .execute(unusedStatus -> work.get())));
  }

  private PersonId join(String name, String mail) {
    Newcomer newcomer = new Newcomer(name, email(mail), MailSite.PASSWORD);
    return in(() ->
        SITE.bean(Newcomers.class)
            .join(ost, newcomer, Role.PROJECT_LEADER, new Scope.Organisation()));
  }

  private void add(String title, Audience audience, LocalDate due) {
    in(() ->
        SITE.bean(Tasks.class)
            .add(
                NewTask.of(cooperation, null, title, Responsible.of(Role.PROJECT_LEADER), audience)
                    .due(due),
                new Actor(null, "Planen")));
  }

  private void choose(PersonId person, Often often) {
    in(() -> {
      SITE.bean(LetterRows.class).choose(person, often);
      return true;
    });
  }

  private void write(LocalDate day) {
    SITE.bean(MorningRound.class).write(ost, day);
  }

  private List<String> letters(String name) {
    return in(() ->
        JdbcClient.create(SITE.bean(DataSource.class))
            .sql("select subject from mail.letter where recipient = :to order by put_at, id")
            .param("to", email(name))
            .query(String.class)
            .list());
  }

  @Test
  void a_letter_tells_what_is_late_what_comes_and_where_it_is_done() throws Exception {
    choose(anne, Often.DAILY);
    add("Skriv oplæg", Audience.PUBLIC, TODAY.minusDays(4));
    add("Afsked af to mand", Audience.PROJECT_LEADER, TODAY.plusDays(2));
    add("Ring rundt", Audience.PUBLIC, TODAY.plusDays(60));

    write(TODAY);

    String letter = SITE.letter(email("anne"), 1);
    assertTrue(letter.startsWith("Dine opgaver i Samdrift hos Østbo " + number), letter);
    assertTrue(letter.contains("Hej Anne Holm"), letter);
    assertTrue(letter.indexOf("Over tiden:") < letter.indexOf("- Skriv oplæg (frist"), letter);
    assertTrue(letter.indexOf("Snart:") < letter.indexOf("- Afsked af to mand"), letter);
    assertTrue(letter.indexOf("Nye opgaver til dig:") < letter.indexOf("- Ring rundt"), letter);
    String page = MailSite.link(letter);
    Browser browser = SITE.browser(0).signIn(email("anne"), MailSite.PASSWORD);
    assertTrue(browser.get(page).text().contains("Skriv oplæg"));
  }

  @Test
  void two_nodes_on_the_same_morning_write_one_letter_each_person() throws Exception {
    choose(anne, Often.DAILY);
    PersonId bent = join("Bent Juhl", "bent");
    choose(bent, Often.DAILY);
    add("Skriv oplæg", Audience.PUBLIC, TODAY);
    List<Future<?>> rounds = new ArrayList<>();

    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      for (int node = 0; node < 2; node++) {
        MorningRound round = SITE.bean(node, MorningRound.class);
        rounds.add(threads.submit(() -> round.write(ost, TODAY)));
      }
    }
    for (Future<?> round : rounds) {
      round.get();
    }
    write(TODAY);

    assertEquals(1, letters("anne").size());
    assertEquals(1, letters("bent").size());
  }

  @Test
  void who_has_nothing_to_do_wants_no_letters_or_has_left_gets_none() {
    choose(anne, Often.DAILY);
    write(TODAY);
    assertEquals(List.of(), letters("anne"), "there is nothing to say");

    PersonId bent = join("Bent Juhl", "bent");
    choose(bent, Often.NEVER);
    PersonId carl = join("Carl Dam", "carl");
    choose(carl, Often.DAILY);
    in(() -> {
      Grants grants = SITE.bean(Grants.class);
      return grants.end(carl, grants.given(carl).getFirst().id(), TODAY);
    });
    add("Skriv oplæg", Audience.PUBLIC, TODAY.minusDays(1));
    write(TODAY.plusDays(1));

    assertEquals(1, letters("anne").size());
    assertEquals(List.of(), letters("bent"));
    assertEquals(List.of(), letters("carl"));
  }

  @Test
  void who_has_not_chosen_hears_on_mondays_and_before_a_day_comes() {
    add("Skriv oplæg", Audience.PUBLIC, MONDAY.plusDays(2));
    write(MONDAY.minusDays(1));
    assertEquals(List.of(), letters("anne"));

    write(MONDAY);
    assertEquals(1, letters("anne").size());
    write(MONDAY.plusDays(1));
    assertEquals(2, letters("anne").size(), "it is due tomorrow");
    write(MONDAY.plusDays(2));
    assertEquals(2, letters("anne").size());
  }

  @Test
  void what_administrators_may_not_know_of_is_wiped_when_it_has_left() throws Exception {
    choose(anne, Often.DAILY);
    add("Afsked af to mand", Audience.PROJECT_LEADER, TODAY);

    write(TODAY);

    assertTrue(SITE.letter(email("anne"), 1).contains("Afsked af to mand"));
    Browser karen = SITE.browser(0).signIn(email("karen"), MailSite.PASSWORD);
    String outbox = karen.get("/" + ost.slug() + "/mail").html();
    assertTrue(outbox.contains("Dine opgaver"), outbox);
    assertFalse(outbox.contains("Afsked"));
    assertTrue(
        in(() ->
            JdbcClient.create(SITE.bean(DataSource.class))
                .sql("select is_secret from mail.letter where recipient = :to")
                .param("to", email("anne"))
                .query(Boolean.class)
                .single()));
  }

  @Test
  void somebody_chooses_how_often_and_takes_it_back() {
    String letters = "/" + ost.slug() + "/task/letters";
    Browser browser = SITE.browser(0).signIn(email("anne"), MailSite.PASSWORD);

    browser.post(letters, letters, "often", "NEVER");
    assertTrue(browser.get("/" + ost.slug() + "/task").text().contains("opgaver: Aldrig"));
    assertEquals(Often.NEVER, in(() -> SITE.bean(LetterRows.class).often(anne)));
    assertTrue(
        browser
            .post(letters, letters, "often", "HOURLY")
            .text()
            .contains("Vælg, hvor tit du vil have brev."));
  }
}
