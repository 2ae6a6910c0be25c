package dk.samdrift.app;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.identity.Links;
import dk.samdrift.app.organisation.Organisations;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code samdrift start}: the application, with a link for the first administrator. */
@Command(name = "start", description = "Start Samdrift. Stop med Ctrl-C.")
final class StartCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;
  @Mixin private Serving serving = new Serving();

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    serving.serve(out, (application, home) -> greet(application, home, out));
    return 0;
  }

  private static void greet(
      ConfigurableApplicationContext application, String home, PrintWriter out) {
    if (application.getBean(Organisations.class).isEmpty()) {
      Links.Link setup = new Links.Link(Links.Purpose.SETUP, null, null, null);
      String secret =
          application.getBean(Links.class).make(setup, application.getBean(Clock.class).instant());
      out.println(msg("command.setup", home + "/setup/" + secret));
    }
  }
}
