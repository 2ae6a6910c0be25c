package dk.samdrift.app;

import dk.samdrift.app.allocation.number.AccountNumbers;
import dk.samdrift.app.allocation.number.Numbers;
import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.history.Actor;
import dk.samdrift.app.intake.Choice;
import dk.samdrift.app.intake.Loading;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.settlement.Approving;
import dk.samdrift.app.settlement.Settling;
import dk.samdrift.app.settlement.StatementPapers;
import dk.samdrift.app.store.Work;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** A year of the invented cooperation in operation: loaded, settled and approved. */
@Component
final class ExampleBooks {

  private static final int YEAR = 2025;

  private static final List<String> FILES =
      List.of(
          "contributions",
          "cooperations",
          "factors",
          "hours",
          "keys",
          "measures",
          "members",
          "memberships",
          "parts",
          "postings",
          "quantities",
          "rules",
          "shares");

  /** What the accounts in the example's books are called. */
  private static final Map<String, List<String>> NUMBERS =
      Map.of(
          "vagtordning", List.of("110"),
          "el-og-varme", List.of("111.2"),
          "funktionaerloen", List.of("114.10"),
          "trappevask", List.of("114.20"),
          "gartnerloen", List.of("114.30"),
          "materiel-koerende", List.of("115.1"),
          "materiel-andet", List.of("115.9"),
          "ejendomskontor-kontorhold", List.of("119.1"),
          "gebyrer-diverse", List.of("119.4"));

  private final AccountNumbers numbers;
  private final Loading loading;
  private final Settling settling;
  private final Approving approving;
  private final StatementPapers papers;

  ExampleBooks(
      AccountNumbers numbers,
      Loading loading,
      Settling settling,
      Approving approving,
      StatementPapers papers) {
    this.numbers = numbers;
    this.loading = loading;
    this.settling = settling;
    this.approving = approving;
    this.papers = papers;
  }

  /** Writes them, in the caller's transaction. */
  void write(Cooperation one, Insider finance, Insider operations) {
    Work.in(finance.organisation(), () -> writeInside(one, finance, operations));
  }

  private void writeInside(Cooperation one, Insider finance, Insider operations) {
    numbers.save(one.playbook().name(), new Numbers(0, "", NUMBERS), finance.actor());
    try {
      Path folder = Files.createTempDirectory("samdrift-example");
      try {
        load(one.id(), Files.createDirectories(folder.resolve("Regnskab 2025")), finance.actor());
        UUID run =
            settling.settle(
                one.id(), YEAR, Files.createDirectories(folder.resolve("run")), finance.actor());
        approving.approve(run, finance, access(one, Role.FINANCE_OFFICER));
        approving.approve(run, operations, access(one, Role.OPERATIONS_MANAGER));
        papers.issue(run, operations.actor());
      } finally {
        FileSystemUtils.deleteRecursively(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void load(UUID cooperation, Path folder, Actor actor) throws IOException {
    for (String file : FILES) {
      String name = "/example/books/" + file + ".csv";
      try (InputStream content =
          Objects.requireNonNull(ExampleBooks.class.getResourceAsStream(name), name)) {
        Files.copy(content, folder.resolve(file + ".csv"));
      }
    }
    Choice.Decision decision =
        new Choice.Decision(
            "Nøgler og regler for samdriften, punkt 4 på dagsordenen",
            "Begge afdelingsmøder",
            LocalDate.of(YEAR - 1, 9, 12));
    if (!loading
        .load(cooperation, folder, new Choice(null, true, false, decision), actor)
        .isSound()) {
      throw new IllegalStateException("the example's books cannot be loaded");
    }
  }

  private static Access access(Cooperation one, Role role) {
    return new Access(one.id(), one.name(), Set.of(role), one.audience());
  }
}
