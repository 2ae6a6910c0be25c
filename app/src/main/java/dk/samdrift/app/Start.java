package dk.samdrift.app;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.identity.Links;
import dk.samdrift.app.organisation.Organisations;
import dk.samdrift.app.store.server.Store;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code samdrift start}: the application until it is stopped. */
@Command(name = "start")
final class Start implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--data")
  private Path data = Path.of("data");

  @Option(names = "--database")
  private @Nullable Path external;

  @Option(names = "--port")
  private int port = 8080;

  @Option(names = "--address")
  private String address = "127.0.0.1";

  @Override
  public Integer call() throws IOException, InterruptedException {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(asked, stopped)));
    try (Store store = Store.open(data, Optional.ofNullable(external), List.of())) {
      Map<String, Object> settings =
          Map.of(
              "server.port",
              port,
              "server.address",
              address,
              "spring.main.register-shutdown-hook",
              false);
      try (ConfigurableApplicationContext application =
          Application.start(store.database(), settings)) {
        greet(application);
        asked.await();
      }
    } finally {
      stopped.countDown();
    }
    return 0;
  }

  /** Ends in order, pages first, then the database, before the machine is let go. */
  private static void stop(CountDownLatch asked, CountDownLatch stopped) {
    asked.countDown();
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void greet(ConfigurableApplicationContext application) {
    if (spec == null) {
      throw new IllegalStateException("not called by way of the command line");
    }
    PrintWriter out = spec.commandLine().getOut();
    String home =
        "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
    out.println(msg("command.ready", home));
    if (application.getBean(Organisations.class).isEmpty()) {
      String secret =
          application
              .getBean(Links.class)
              .make(
                  new Links.Link(Links.Purpose.SETUP, null, null, null),
                  application.getBean(Clock.class).instant());
      out.println(msg("command.setup", home + "/setup/" + secret));
    }
    out.println(msg("command.stop"));
    out.flush();
  }
}
