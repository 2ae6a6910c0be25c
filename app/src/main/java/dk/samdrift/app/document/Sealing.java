package dk.samdrift.app.document;

import dk.samdrift.app.document.tree.Seal;
import dk.samdrift.app.history.Entries;
import dk.samdrift.app.history.Hash;
import dk.samdrift.app.history.Head;
import dk.samdrift.app.mail.PublicAddress;
import dk.samdrift.app.organisation.Organisations;
import dk.samdrift.app.store.Work;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a document of the organisation that is worked for is sealed with. */
@Component
class Sealing {

  private final Entries entries;
  private final Organisations organisations;
  private final PublicAddress address;

  Sealing(Entries entries, Organisations organisations, PublicAddress address) {
    this.entries = entries;
    this.organisations = organisations;
    this.address = address;
  }

  /** Whose documents are sealed, and where the history ends before them. */
  record Moment(String slug, Head head) {}

  /** The same for all documents that are issued together. */
  Moment moment() {
    return new Moment(organisations.get(Work.current().orElseThrow()).slug(), entries.head());
  }

  /** Two documents that say the same have different codes, and no code is found by guessing. */
  Seal seal(UUID id, Hash tree, Moment moment) {
    Head head = moment.head();
    String sealed = id + "\n" + tree.hex() + "\n" + head.number() + " " + head.hash().hex();
    String code = Hash.of(sealed.getBytes(StandardCharsets.UTF_8)).hex().substring(0, Seal.DIGITS);
    return new Seal(
        moment.slug(),
        code,
        head.number(),
        head.hash().hex(),
        address.of("/verify/" + moment.slug() + "/" + code));
  }
}
