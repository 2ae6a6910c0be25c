package dk.samdrift.app;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.ChainCheck;
import dk.samdrift.app.history.Entries;
import dk.samdrift.app.history.Report;
import dk.samdrift.app.language.Refused;
import dk.samdrift.app.organisation.Organisations;
import dk.samdrift.app.store.DatabaseLogin;
import dk.samdrift.app.store.OrganisationTransactions;
import dk.samdrift.app.store.Work;
import dk.samdrift.app.store.server.Visit;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code samdrift verify}: is the history of every organisation whole? Changes nothing. */
@Command(name = "verify", description = "Kontrollér, at ingen har ændret i historikken.")
final class VerifyCommand implements Callable<Integer> {

  private static final int NOT_WHOLE = 1;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private Place place = new Place();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    try (Visit visit = Visit.to(place.data(), place.external())) {
      return check(visit.database().backup(), out);
    }
  }

  private static int check(DatabaseLogin login, PrintWriter out) {
    DriverManagerDataSource source =
        new DriverManagerDataSource(login.url(), login.user(), login.password());
    JdbcClient jdbc = JdbcClient.create(source);
    if (!jdbc.sql("select to_regclass('history.entry') is not null")
        .query(Boolean.class)
        .single()) {
      throw new Refused("command.verify.too-old");
    }
    ChainCheck check = new ChainCheck(new Entries(jdbc), new OrganisationTransactions(source));
    List<Organisations.Registered> all = new Organisations(jdbc).all();
    if (all.isEmpty()) {
      out.println(msg("command.verify.none"));
    }
    boolean isWhole = true;
    for (Organisations.Registered organisation : all) {
      Report report = Work.in(organisation.id(), () -> check.report((entries, total) -> {}));
      out.println(organisation.name());
      report.sentences().forEach(sentence -> out.println("  " + sentence));
      out.flush();
      isWhole &= report.isWhole();
    }
    return isWhole ? 0 : NOT_WHOLE;
  }
}
