package dk.samdrift.app.document.verification;

import dk.samdrift.app.document.Documents;
import dk.samdrift.app.document.FrozenDocument;
import dk.samdrift.app.organisation.Organisations;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks on behalf of somebody who is nobody here. The code names the organisation, and the rest of
 * the transaction sees that one's rows and no others.
 */
@Service
class Issued {

  private final Organisations organisations;
  private final Documents documents;

  Issued(Organisations organisations, Documents documents) {
    this.organisations = organisations;
    this.documents = documents;
  }

  /** By the code on a paper. */
  @Transactional(readOnly = true)
  public Finding by(Code code) {
    return find(code).<Finding>map(Finding.Known::new).orElseGet(Finding.Unknown::new);
  }

  /** By a file, and by the code that was typed with it where the file has none. */
  @Transactional(readOnly = true)
  public Finding by(SentFile file, Optional<Code> typed) {
    Optional<Code> code = file.code().or(() -> typed);
    if (code.isEmpty()) {
      return new Finding.Unnamed();
    }
    Optional<FrozenDocument> found = find(code.get());
    if (found.isEmpty()) {
      return new Finding.Unknown();
    }
    return found.get().pdf().equals(file.sum())
        ? new Finding.Genuine(found.get())
        : new Finding.Changed(found.get());
  }

  private Optional<FrozenDocument> find(Code code) {
    return organisations
        .bySlug(code.slug())
        .flatMap(organisation -> {
          organisations.enter(organisation.id());
          return documents.byCode(code.digits());
        });
  }
}
