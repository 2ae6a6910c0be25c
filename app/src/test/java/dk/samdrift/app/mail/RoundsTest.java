package dk.samdrift.app.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.organisation.Newcomers.Newcomer;
import dk.samdrift.app.organisation.Organisations;
import dk.samdrift.app.site.MailSite;
import dk.samdrift.app.store.Work;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The running program sends by itself. */
@Tag("slow")
class RoundsTest {

  private static void put(MailSite site, Organisations.Registered organisation, String subject) {
    EmailAddress to = EmailAddress.of(organisation.slug() + "@bolig.example");
    Work.in(
        organisation.id(),
        () ->
            Objects.requireNonNull(
                new TransactionTemplate(site.bean(PlatformTransactionManager.class))
                    .execute(status ->
                        site.bean(Outbox.class).put(Letter.open(to, "", subject, "Hej")))));
  }

  @Test
  void two_nodes_send_every_letter_of_every_organisation_once() throws Exception {
    try (MailSite site = new MailSite("two_nodes", 2)) {
      List<Organisations.Registered> both =
          List.of(
              site.organisation("Øst", new Newcomer("A", "a@ost.example", MailSite.PASSWORD)),
              site.organisation("Vest", new Newcomer("B", "b@vest.example", MailSite.PASSWORD)));
      for (int i = 0; i < 30; i++) {
        put(site, both.get(i % 2), "Brev " + i);
      }

      for (Organisations.Registered one : both) {
        site.letter(one.slug() + "@bolig.example", 15);
      }
      Thread.sleep(1000);
      for (Organisations.Registered one : both) {
        List<String> letters = site.arrived(one.slug() + "@bolig.example");
        assertEquals(15, letters.size());
        assertEquals(15, new HashSet<>(letters).size());
      }
    }
  }

  @Test
  void a_dead_mail_server_loses_nothing_and_does_not_keep_the_program_from_ending()
      throws Exception {
    try (MailSite site = new MailSite("dead_server", 0);
        ServerSocket silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
      ConfigurableApplicationContext node = site.start(silent.getLocalPort());
      new TransactionTemplate(node.getBean(PlatformTransactionManager.class))
          .executeWithoutResult(status ->
              node.getBean(Outbox.class)
                  .put(Letter.open(EmailAddress.of("a@ost.example"), "", "Møde", "Hej")));
      silent.accept();
      Instant begun = Instant.now();
      node.close();
      Duration took = Duration.between(begun, Instant.now());
      assertTrue(took.toSeconds() < 20, took::toString);

      site.tell("update mail.letter set due_at = now() - interval '1 minute'");
      try (ConfigurableApplicationContext other = site.start(site.mailPort())) {
        assertTrue(other.isRunning());
        assertTrue(site.letter("a@ost.example", 1).contains("Møde"));
      }
    }
  }
}
