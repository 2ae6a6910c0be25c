package dk.samdrift.app.mail;

import dk.samdrift.app.language.Refused;
import java.net.URI;
import java.net.URISyntaxException;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where people reach this installation, for links in letters: samdrift.public-address. Where it is
 * not set, the program is only reached from its own machine.
 */
@Component
public final class PublicAddress {

  private static final String SETTING = "samdrift.public-address";

  private final Environment settings;
  private final String configured;

  /** Refuses an address that no letter can lead to. */
  public PublicAddress(Environment settings) {
    this.settings = settings;
    this.configured = check(settings.getProperty(SETTING, "").strip());
  }

  private static String check(String text) {
    String bare = text.replaceAll("/+$", "");
    if (bare.isEmpty()) {
      return bare;
    }
    if (!isHome(bare)) {
      throw new Refused("mail.public-address-invalid", text);
    }
    return bare;
  }

  private static boolean isHome(String text) {
    try {
      URI uri = new URI(text);
      boolean isWeb = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      return isWeb && uri.getHost() != null && text.endsWith("//" + uri.getRawAuthority());
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** The whole address of a page. */
  public String of(String path) {
    return home() + path;
  }

  // The port is known when the pages answer, which is later than this is made.
  private String home() {
    return configured.isEmpty()
        ? "http://localhost:" + settings.getProperty("local.server.port", "8080")
        : configured;
  }
}
