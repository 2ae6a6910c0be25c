package dk.samdrift.app;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.ui.FromSources;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code samdrift dev}: the example organisation, with pages as the sources have them now. */
@Command(
    name = "dev",
    description = "Start Samdrift for udviklere: rettelser i sider, tekster og filer ses straks.")
final class DevCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;
  @Mixin private Serving serving = new Serving();

  @Option(
      names = "--sources",
      paramLabel = "MAPPE",
      description = "Mappen med sidernes kildekode. Uden dette valg app/src/main.")
  private Path sources = Path.of("app", "src", "main");

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    serving.serve(
        out,
        FromSources.settings(sources.toAbsolutePath()),
        (application, home) -> {
          DemoCommand.greet(application, out);
          out.println(msg("command.dev", home + "/components"));
        },
        "development");
    return 0;
  }
}
