package dk.samdrift.app.mail;

import java.util.Properties;

/**
 * Somebody's server that takes our letters.
 *
 * @param host its name
 * @param port usually 587 with STARTTLS, 465 with TLS
 * @param user to sign in with; empty where it asks for none
 * @param password of the user
 * @param safety of the connection
 * @param from the address letters come from
 * @param fromName the name they come from
 */
public record MailServer(
    String host,
    int port,
    String user,
    String password,
    Safety safety,
    EmailAddress from,
    String fromName) {

  private static final String CONNECT_MILLIS = "10000";
  private static final String READ_MILLIS = "60000";

  /** How the way to the server is protected. */
  public enum Safety {
    /** Not at all: only on the same machine. */
    NONE,
    /** From the first command on; refused when the server cannot. */
    STARTTLS,
    /** From the beginning. */
    TLS
  }

  boolean signsIn() {
    return !user.isEmpty();
  }

  Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.host", host);
    properties.setProperty("mail.smtp.port", Integer.toString(port));
    properties.setProperty("mail.smtp.from", from.text());
    properties.setProperty("mail.smtp.auth", Boolean.toString(signsIn()));
    properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
    properties.setProperty("mail.smtp.timeout", READ_MILLIS);
    properties.setProperty("mail.smtp.writetimeout", READ_MILLIS);
    properties.setProperty("mail.smtp.quitwait", "false");
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    switch (safety) {
      case NONE -> properties.setProperty("mail.smtp.starttls.enable", "false");
      case STARTTLS -> {
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", "true");
      }
      case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
    }
    return properties;
  }

  /** Without the password, for logs. */
  @Override
  public String toString() {
    return host + ":" + port;
  }
}
