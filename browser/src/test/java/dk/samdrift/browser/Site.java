package dk.samdrift.browser;

import dk.samdrift.app.Application;
import dk.samdrift.app.ExampleOrganisation;
import dk.samdrift.app.store.server.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ConfigurableApplicationContext;

/** The application with the example organisation, on a new data folder, for all tests of a run. */
final class Site {

  private static final ConfigurableApplicationContext APPLICATION = start();

  private Site() {}

  private static ConfigurableApplicationContext start() {
    try {
      Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
      Store store =
          Store.open(Files.createTempDirectory(target, "data"), Optional.empty(), List.of());
      ConfigurableApplicationContext application =
          Application.start(
              store.database(),
              Map.of("server.port", 0, "spring.main.register-shutdown-hook", false),
              "test");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(application, store)));
      ExampleOrganisation.makeOnce(application);
      return application;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void stop(ConfigurableApplicationContext application, Store store) {
    application.close();
    try {
      store.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it answers. */
  static String address() {
    return "http://localhost:" + APPLICATION.getEnvironment().getProperty("local.server.port");
  }

  /** Something the application is made of. */
  static <T> T bean(Class<T> type) {
    return APPLICATION.getBean(type);
  }
}
