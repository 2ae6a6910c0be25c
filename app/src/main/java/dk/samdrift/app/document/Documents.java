package dk.samdrift.app.document;

import dk.samdrift.app.document.paper.Paper;
import dk.samdrift.app.document.tree.DocumentTree;
import dk.samdrift.app.document.tree.Seal;
import dk.samdrift.app.document.tree.TreeBytes;
import dk.samdrift.app.file.Download;
import dk.samdrift.app.file.FileId;
import dk.samdrift.app.file.FileType;
import dk.samdrift.app.file.StoredFile;
import dk.samdrift.app.history.Actor;
import dk.samdrift.app.history.Hash;
import dk.samdrift.app.history.History;
import dk.samdrift.app.history.History.Note;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.store.NewId;
import dk.samdrift.app.store.OrganisationId;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Documents of the organisation that is worked for: issued once, and never changed. Who may see one
 * is for the room that issues it to say.
 */
@Service
@Transactional
public class Documents {

  private static final int LONGEST_NAME = 120;

  private final FrozenRows rows;
  private final Paper paper;
  private final History history;
  private final Sealing sealing;
  private final Clock clock;

  Documents(FrozenRows rows, Paper paper, History history, Sealing sealing, Clock clock) {
    this.rows = rows;
    this.paper = paper;
    this.history = history;
    this.sealing = sealing;
    this.clock = clock;
  }

  /** A document that is not issued yet, on paper. */
  public byte[] draft(DocumentTree tree) {
    return paper.pdf(tree, null);
  }

  /** Issues a document in the caller's transaction, and notes it in the history. */
  public FrozenDocument freeze(NewDocument document, Actor actor) {
    return freezeAll(List.of(document), actor).getFirst();
  }

  /**
   * The same for several that belong together. All papers are made before the first row is written,
   * since others who write to the history wait from then on.
   */
  public List<FrozenDocument> freezeAll(List<NewDocument> documents, Actor actor) {
    Sealing.Moment moment = sealing.moment();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<Made> made =
        documents.stream().map(document -> made(document, moment, now, actor)).toList();
    made.forEach(one -> rows.insert(one.document(), one.tree(), one.pdf()));
    history.noteAll(actor, made.stream().map(one -> note(one.document())).toList());
    return made.stream().map(Made::document).toList();
  }

  private record Made(FrozenDocument document, byte[] tree, byte[] pdf) {}

  private Made made(NewDocument document, Sealing.Moment moment, Instant at, Actor actor) {
    UUID id = NewId.next();
    byte[] tree = TreeBytes.of(document.tree());
    Hash treeSum = Hash.of(tree);
    Seal seal = sealing.seal(id, treeSum, moment);
    byte[] pdf = paper.pdf(document.tree(), seal);
    FrozenDocument frozen =
        new FrozenDocument(
            id,
            document.kind(),
            document.tree().title(),
            document.tree().organisation(),
            document.subject(),
            seal,
            treeSum,
            Hash.of(pdf),
            at,
            actor);
    return new Made(frozen, tree, pdf);
  }

  private static Note note(FrozenDocument document) {
    return new Note(
        "document.history.frozen",
        List.of(document.title(), document.seal().words(), document.pdf().hex()),
        document.subject());
  }

  /** One that was issued. */
  @Transactional(readOnly = true)
  public Optional<FrozenDocument> find(UUID id) {
    return rows.byId(id);
  }

  /** One by the code on its paper. */
  @Transactional(readOnly = true)
  public Optional<FrozenDocument> byCode(String code) {
    return rows.byCode(code);
  }

  /** Those about something, newest first. */
  @Transactional(readOnly = true)
  public List<FrozenDocument> about(Subject subject) {
    return rows.about(subject);
  }

  /** What one says, to be shown on a page. */
  @Transactional(readOnly = true)
  public Optional<DocumentTree> tree(UUID id) {
    return rows.tree(id).map(TreeBytes::read);
  }

  /** Whose one is; the door asks before it lets anybody to it. */
  @Transactional(readOnly = true)
  public Optional<OrganisationId> organisationOf(UUID id) {
    return rows.organisationOf(id).map(OrganisationId::new);
  }

  /** Its paper, as it was issued, to be saved. */
  @Transactional(readOnly = true)
  public Optional<Download> pdf(UUID id) {
    return rows.byId(id).flatMap(document -> rows.pdf(id).map(pdf -> download(document, pdf)));
  }

  private static Download download(FrozenDocument document, byte[] pdf) {
    if (!Hash.of(pdf).equals(document.pdf())) {
      throw new IllegalStateException("document " + document.id() + " is not what was issued");
    }
    StoredFile file =
        new StoredFile(
            new FileId(document.id()),
            name(document.title()),
            FileType.PDF,
            pdf.length,
            document.pdf().hex(),
            document.at(),
            document.actor());
    return new Download(file, new ByteArrayInputStream(pdf));
  }

  /** A title as the name of a file on any system. */
  private static String name(String title) {
    String plain = title.replaceAll("[^\\p{L}\\p{N} ,()_-]+", " ").replaceAll(" +", " ").strip();
    String cut =
        plain
            .codePoints()
            .limit(LONGEST_NAME)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return (cut.isEmpty() ? "document" : cut.strip()) + ".pdf";
  }
}
