package dk.samdrift.app.site;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.samdrift.app.Application;
import dk.samdrift.app.organisation.FirstOrganisation;
import dk.samdrift.app.organisation.Newcomers.Newcomer;
import dk.samdrift.app.organisation.Organisations;
import dk.samdrift.app.store.Database;
import dk.samdrift.app.store.TestStore;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Nodes of the application on one database, and a mail server that they send through. */
public final class MailSite implements AutoCloseable {

  /** What everybody chooses. */
  public static final String PASSWORD = "kande gitter violin sten";

  private static final Pattern LINK = Pattern.compile("https://samdrift\\.example(/\\S+)");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final GreenMail mail =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final Database database;
  private final List<ConfigurableApplicationContext> nodes = new ArrayList<>();

  /** Starts all of it. */
  public MailSite(String purpose, int howMany) {
    mail.start();
    database = TestStore.clone(purpose);
    for (int i = 0; i < howMany; i++) {
      nodes.add(start(mail.getSmtp().getPort()));
    }
  }

  /** One more node, perhaps with another mail server. */
  public ConfigurableApplicationContext start(int port) {
    return Application.start(
        database,
        Map.of(
            "server.port",
            0,
            "samdrift.public-address",
            "https://samdrift.example/",
            "samdrift.mail.host",
            "127.0.0.1",
            "samdrift.mail.port",
            port,
            "samdrift.mail.safety",
            "none",
            "samdrift.mail.from",
            "samdrift@example.dk",
            "samdrift.mail.every",
            "PT0.1S"),
        "test");
  }

  /** Where the mail server answers. */
  public int mailPort() {
    return mail.getSmtp().getPort();
  }

  /** Something of the first node. */
  public <T> T bean(Class<T> type) {
    return nodes.getFirst().getBean(type);
  }

  /** Something of one of the nodes. */
  public <T> T bean(int node, Class<T> type) {
    return nodes.get(node).getBean(type);
  }

  /** A browser at one of the nodes. */
  public Browser browser(int node) {
    return new Browser(
        Integer.parseInt(
            String.valueOf(nodes.get(node).getEnvironment().getProperty("local.server.port"))));
  }

  /** An organisation with its first administrator. */
  public Organisations.Registered organisation(String name, Newcomer administrator) {
    return Objects.requireNonNull(
        new TransactionTemplate(bean(PlatformTransactionManager.class))
            .execute(status -> bean(FirstOrganisation.class).make(name, administrator)));
  }

  /** Tells the database something that only a superuser may. */
  public void tell(String sql) {
    try {
      TestStore.tell(TestStore.superuser(database), sql);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All letters that have arrived at an address. */
  public List<String> arrived(String email) {
    return Arrays.stream(mail.getReceivedMessages())
        .filter(message -> goesTo(message, email))
        .map(MailSite::text)
        .toList();
  }

  /** Waits for the so-and-so-manieth letter to an address. */
  public String letter(String email, int number) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      List<String> letters = arrived(email);
      if (letters.size() >= number) {
        return letters.get(number - 1);
      }
      Thread.sleep(50);
    }
    throw new IllegalStateException("no letter " + number + " to " + email);
  }

  /** The page that a letter leads to. */
  public static String link(String letter) {
    Matcher link = LINK.matcher(letter);
    if (!link.find()) {
      throw new IllegalStateException("no link in " + letter);
    }
    return link.group(1);
  }

  private static boolean goesTo(MimeMessage message, String email) {
    try {
      return message.getRecipients(Message.RecipientType.TO)[0].toString().contains(email);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(MimeMessage message) {
    try {
      return message.getSubject() + "\n" + message.getContent();
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    nodes.forEach(ConfigurableApplicationContext::close);
    mail.stop();
  }
}
