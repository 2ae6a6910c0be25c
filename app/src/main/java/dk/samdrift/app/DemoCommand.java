package dk.samdrift.app;

import static dk.samdrift.app.language.Messages.msg;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code samdrift demo}: the application with an example organisation, loaded once. */
@Command(name = "demo", description = "Start Samdrift med en opdigtet organisation.")
final class DemoCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;
  @Mixin private Serving serving = new Serving();

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    serving.serve(out, (application, home) -> greet(application, out));
    return 0;
  }

  static void greet(ConfigurableApplicationContext application, PrintWriter out) {
    ExampleOrganisation.makeOnce(application);
    out.println(msg("command.demo", ExampleOrganisation.PASSWORD));
    ExampleOrganisation.PEOPLE.forEach(person ->
        out.println(
            msg("command.demo.person", person.email(), person.name(), person.role().words())));
  }
}
