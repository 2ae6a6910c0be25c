package dk.samdrift.app.site;

import dk.samdrift.app.Application;
import dk.samdrift.app.store.Database;
import dk.samdrift.app.store.TestStore;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/** The application on a database of its own, started once for all tests of pages. */
public final class Site {

  private static final Database DATABASE = TestStore.clone("site");
  private static final ConfigurableApplicationContext APPLICATION =
      Application.start(DATABASE, Map.of("server.port", 0), "test");

  private Site() {}

  /** What the pages rest on. */
  public static Database database() {
    return DATABASE;
  }

  /** Something the application is made of. */
  public static <T> T bean(Class<T> type) {
    return APPLICATION.getBean(type);
  }

  /** Where the pages answer. */
  public static int port() {
    return Integer.parseInt(
        String.valueOf(APPLICATION.getEnvironment().getProperty("local.server.port")));
  }
}
