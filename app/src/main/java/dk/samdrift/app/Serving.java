package dk.samdrift.app;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.mail.Outbox;
import dk.samdrift.app.mail.OutboxLetters;
import dk.samdrift.app.store.server.Store;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledFuture;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.TaskScheduler;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the application until somebody stops it. */
final class Serving {

  private static final Duration EVERY = Duration.ofSeconds(2);

  @Mixin private Place place = new Place();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Porten, siderne svarer på. Uden dette valg 8080.")
  private int port = 8080;

  @Option(
      names = "--address",
      paramLabel = "ADRESSE",
      description = "Adressen, siderne svarer på. Uden dette valg kun denne maskine.")
  private String address = "127.0.0.1";

  @Option(
      names = "--playbooks",
      paramLabel = "MAPPE",
      description =
          "Mappe med egne drejebøger. Uden dette valg mappen playbooks i datamappen, hvis den er"
              + " der.")
  private @Nullable Path playbooks;

  /** The same without anything of its own. */
  void serve(PrintWriter out, BiConsumer<ConfigurableApplicationContext, String> whenReady)
      throws IOException, InterruptedException {
    serve(out, Map.of(), whenReady);
  }

  /**
   * Opens the store, starts the application, tells where it is, and waits for Ctrl-C; then ends in
   * order, pages first, the database last.
   *
   * @param more settings of the application
   * @param profiles for instance development
   * @param whenReady is given the application and its address
   */
  void serve(
      PrintWriter out,
      Map<String, Object> more,
      BiConsumer<ConfigurableApplicationContext, String> whenReady,
      String... profiles)
      throws IOException, InterruptedException {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(asked, stopped)));
    try (Store store = Store.open(place.data(), place.external(), List.of());
        ConfigurableApplicationContext application =
            Application.start(store.database(), settings(more), profiles)) {
      String home =
          "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
      out.println(msg("command.ready", home));
      whenReady.accept(application, home);
      showLetters(application, out);
      out.println(msg("command.stop"));
      out.flush();
      asked.await();
    } finally {
      stopped.countDown();
    }
  }

  private Map<String, Object> settings(Map<String, Object> more) {
    Map<String, Object> settings = new HashMap<>(more);
    settings.put("server.port", port);
    settings.put("server.address", address);
    Path own = playbooks == null ? place.data().resolve("playbooks") : playbooks;
    if (playbooks != null || Files.isDirectory(own)) {
      settings.put(Application.PLAYBOOKS, own.toString());
    }
    settings.put("spring.main.register-shutdown-hook", false);
    return settings;
  }

  /** Where no letter is sent, those about signing in are shown here. */
  private static void showLetters(ConfigurableApplicationContext application, PrintWriter out) {
    if (!application.getBean(Outbox.class).hasServer()) {
      Instant now = application.getBean(Clock.class).instant();
      Runnable letters = new LettersOnTerminal(application.getBean(OutboxLetters.class), out, now);
      // Ends with the application.
      ScheduledFuture<?> unusedFuture =
          application.getBean(TaskScheduler.class).scheduleWithFixedDelay(letters, EVERY);
    }
  }

  /** Keeps the program alive until all is closed. */
  private static void stop(CountDownLatch asked, CountDownLatch stopped) {
    asked.countDown();
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
