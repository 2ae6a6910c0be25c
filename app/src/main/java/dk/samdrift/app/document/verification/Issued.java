package dk.samdrift.app.document.verification;

import dk.samdrift.app.document.Documents;
import dk.samdrift.app.document.FrozenDocument;
import dk.samdrift.app.organisation.Organisations;
import java.time.Instant;
import java.util.Comparator;
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
    return find(code)
        .<Finding>map(document -> new Finding.Known(document, newer(document)))
        .orElseGet(Finding.Unknown::new);
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
    if (!found.get().pdf().equals(file.sum())) {
      return new Finding.Changed(found.get());
    }
    return typed.filter(one -> !one.equals(code.get())).isPresent()
        ? new Finding.Other(found.get())
        : new Finding.Genuine(found.get(), newer(found.get()));
  }

  /** Documents of one title about one thing replace each other. */
  private Optional<Instant> newer(FrozenDocument document) {
    return documents.about(document.subject()).stream()
        .filter(one -> one.kind().equals(document.kind()))
        .filter(one -> one.title().equals(document.title()))
        .map(FrozenDocument::at)
        .filter(at -> at.isAfter(document.at()))
        .max(Comparator.naturalOrder());
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
