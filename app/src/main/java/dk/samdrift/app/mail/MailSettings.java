package dk.samdrift.app.mail;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Refused;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.core.env.Environment;

/**
 * How this installation sends letters.
 *
 * @param server that takes them; where there is none, letters wait and administrators read them
 */
public record MailSettings(Optional<MailServer> server) {

  private static final int LARGEST_PORT = 65_535;

  /**
   * From samdrift.mail.host, .port, .user, .password, .safety, .from and .from-name.
   *
   * @throws Refused when one of them makes no sense
   */
  static MailSettings of(Environment settings) {
    String host = settings.getProperty("samdrift.mail.host", "");
    if (host.isBlank()) {
      return new MailSettings(Optional.empty());
    }
    return new MailSettings(
        Optional.of(
            new MailServer(
                host.strip(),
                port(settings.getProperty("samdrift.mail.port", "587").strip()),
                settings.getProperty("samdrift.mail.user", ""),
                settings.getProperty("samdrift.mail.password", ""),
                safety(settings.getProperty("samdrift.mail.safety", "starttls").strip()),
                from(settings.getProperty("samdrift.mail.from", "")),
                settings.getProperty("samdrift.mail.from-name", "Samdrift"))));
  }

  private static int port(String text) {
    if (!text.matches("[1-9][0-9]{0,4}") || Integer.parseInt(text) > LARGEST_PORT) {
      throw wrong("samdrift.mail.port", text, "mail.setting.port");
    }
    return Integer.parseInt(text);
  }

  private static MailServer.Safety safety(String text) {
    return Arrays.stream(MailServer.Safety.values())
        .filter(safety -> safety.name().equalsIgnoreCase(text))
        .findAny()
        .orElseThrow(() -> wrong("samdrift.mail.safety", text, "mail.setting.safety"));
  }

  private static EmailAddress from(String text) {
    try {
      return EmailAddress.of(text);
    } catch (Refused e) {
      throw wrong("samdrift.mail.from", text, "mail.setting.from");
    }
  }

  private static Refused wrong(String setting, String text, String next) {
    return new Refused("mail.setting-invalid", setting, text, msg(next));
  }
}
