package dk.samdrift.app.mail;

import java.util.Locale;
import java.util.Optional;
import org.springframework.core.env.Environment;

/**
 * How this installation sends letters.
 *
 * @param server that takes them; where there is none, letters wait and administrators read them
 */
public record MailSettings(Optional<MailServer> server) {

  private static final int STARTTLS_PORT = 587;

  /** From samdrift.mail.host, .port, .user, .password, .safety, .from and .from-name. */
  static MailSettings of(Environment settings) {
    String host = settings.getProperty("samdrift.mail.host", "");
    if (host.isBlank()) {
      return new MailSettings(Optional.empty());
    }
    String safety = settings.getProperty("samdrift.mail.safety", "starttls");
    return new MailSettings(
        Optional.of(
            new MailServer(
                host,
                settings.getProperty("samdrift.mail.port", Integer.class, STARTTLS_PORT),
                settings.getProperty("samdrift.mail.user", ""),
                settings.getProperty("samdrift.mail.password", ""),
                MailServer.Safety.valueOf(safety.toUpperCase(Locale.ROOT)),
                EmailAddress.of(settings.getRequiredProperty("samdrift.mail.from")),
                settings.getProperty("samdrift.mail.from-name", "Samdrift"))));
  }
}
