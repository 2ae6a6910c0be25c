package dk.samdrift.app.settlement;

import dk.samdrift.app.file.Files;
import dk.samdrift.app.ledger.Book;
import dk.samdrift.app.ledger.Books;
import dk.samdrift.engine.job.JobFolder;
import dk.samdrift.engine.job.spill.Scratch;
import dk.samdrift.engine.settlement.Progress;
import dk.samdrift.engine.settlement.SettlementRequest;
import dk.samdrift.engine.settlement.explain.Answer;
import dk.samdrift.engine.settlement.explain.Explanation;
import dk.samdrift.engine.settlement.explain.Explanations;
import dk.samdrift.engine.settlement.explain.Question;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Why a member bears what it bears on an account: the engine's answer on what was settled then,
 * whatever has happened in the books since.
 */
@Component
public class Why {

  private final Files files;
  private final Books books;

  Why(Files files, Books books) {
    this.files = files;
    this.books = books;
  }

  /** What is asked: a member's number, and an account as written in postings. */
  record Asked(String member, String account) {}

  /** What is answered, and whose hours stand behind it. */
  record Told(Explanation explanation, Workers workers) {}

  /** The explanation; none when nothing was booked there. */
  Optional<Told> of(Run run, String member, String account) {
    Asked asked = new Asked(member, account);
    return Optional.ofNullable(of(run, List.of(asked)).get(asked));
  }

  /** Several explanations; those are missing where nothing was booked. */
  Map<Asked, Told> of(Run run, Collection<Asked> all) {
    Book book = books.get(run.cooperation());
    try {
      Path folder = java.nio.file.Files.createTempDirectory("samdrift-why");
      try {
        Packed.unpack(files.openApart(run.input()).orElseThrow().content(), folder);
        SettlementRequest request =
            new SettlementRequest(new JobFolder(folder), run.year(), Optional.of(book.code()), 1);
        Path scratch = java.nio.file.Files.createDirectories(folder.resolve("scratch"));
        Workers workers = Workers.in(folder);
        Map<Asked, Told> found = new HashMap<>();
        for (Asked asked : all) {
          Question question = new Question(request, asked.member(), asked.account());
          Answer answer = Explanations.answer(question, new Scratch(scratch), Progress.NONE);
          if (answer instanceof Answer.Explained(Explanation explanation)) {
            found.put(asked, new Told(explanation, workers));
          }
        }
        return found;
      } finally {
        FileSystemUtils.deleteRecursively(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
