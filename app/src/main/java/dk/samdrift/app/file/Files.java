package dk.samdrift.app.file;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.Actor;
import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.language.Refused;
import dk.samdrift.app.store.OrganisationId;
import dk.samdrift.app.store.Work;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The files of the organisation that is worked for. */
@Component
public class Files {

  private static final int CHUNK = 1 << 20;

  static final RowMapper<StoredFile> FILE =
      (row, index) ->
          new StoredFile(
              new FileId(row.getObject("id", UUID.class)),
              row.getString("name"),
              FileType.valueOf(row.getString("type")),
              row.getLong("size"),
              HexFormat.of().formatHex(row.getBytes("sha256")),
              row.getObject("at", OffsetDateTime.class).toInstant(),
              new Actor(row.getObject("actor_id", UUID.class), row.getString("actor_name")));

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final History history;
  private final FileLimits limits;
  private final Clock clock;

  /** With the limits of this installation. */
  public Files(
      JdbcClient jdbc,
      PlatformTransactionManager transactions,
      History history,
      FileLimits limits,
      Clock clock) {
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
    this.history = history;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * Keeps a file, in the caller's transaction, and notes it in the history.
   *
   * @param source read to its end, or until it is too long
   * @param givenName as the sender calls it
   * @throws Refused when it may not be kept; nothing of it is, then
   */
  public StoredFile store(InputStream source, String givenName, Actor actor) throws IOException {
    return store(source, givenName, actor, true);
  }

  /**
   * The same for another room, which says who may see it: it is on no list, its name is told to
   * nobody, and only {@link #openApart} opens it.
   */
  public StoredFile storeApart(InputStream source, String givenName, Actor actor)
      throws IOException {
    return store(source, givenName, actor, false);
  }

  private StoredFile store(InputStream source, String givenName, Actor actor, boolean isListed)
      throws IOException {
    FileName name = FileName.of(givenName);
    try (Upload upload = Upload.of(source, limits.fileBytes())) {
      FileType type = Inspection.typeOf(upload.content(), name);
      StoredFile file =
          new StoredFile(
              FileId.next(),
              name.text(),
              type,
              upload.size(),
              HexFormat.of().formatHex(upload.sha256()),
              clock.instant().truncatedTo(ChronoUnit.MICROS),
              actor);
      checkRoom(file.size());
      insert(file, isListed);
      insertChunks(file.id(), upload.content());
      history.note(
          actor,
          "file.history.stored",
          List.of(
              isListed ? file.name() : msg("file.apart"),
              Formats.bytes(file.size()),
              file.sha256()),
          Subject.of(isListed ? "file" : "file-apart", file.id().value()));
      return file;
    }
  }

  /**
   * What a file is that is not kept yet.
   *
   * @throws Refused when it may not be kept
   */
  public FileType typeOf(byte[] content, String givenName) {
    if (content.length == 0) {
      throw new Refused("file.empty");
    }
    return Inspection.typeOf(ByteBuffer.wrap(content), FileName.of(givenName));
  }

  /** What is known about a file. */
  public Optional<StoredFile> find(FileId id) {
    return jdbc.sql(
            """
            select id, name, type, size, sha256, at, actor_id, actor_name
              from file.file
             where id = :id
            """)
        .param("id", id.value())
        .query(FILE)
        .optional();
  }

  /** Whose it is; the door asks before it lets anybody to it. */
  public Optional<OrganisationId> organisationOf(FileId id) {
    return Objects.requireNonNull(
        transaction.execute(status ->
            jdbc.sql("select organisation_id from file.file where id = :id")
                .param("id", id.value())
                .query((row, index) ->
                    new OrganisationId(row.getObject("organisation_id", UUID.class)))
                .optional()));
  }

  /**
   * A file with its content. The content is fetched piece by piece, also when the caller's
   * transaction has ended by then.
   */
  public Optional<Download> open(FileId id) {
    boolean isListed =
        jdbc.sql("select exists (select from file.file where id = :id and is_listed)")
            .param("id", id.value())
            .query(Boolean.class)
            .single();
    return isListed ? openApart(id) : Optional.empty();
  }

  /** The same for the room that keeps it apart and has asked who may see it. */
  public Optional<Download> openApart(FileId id) {
    OrganisationId organisation = Work.current().orElseThrow();
    return find(id)
        .map(file ->
            new Download(
                file,
                new ChunkStream(file, number -> Work.in(organisation, () -> chunk(id, number)))));
  }

  /** How much the organisation has used. */
  public long usedBytes() {
    return jdbc.sql("select coalesce(sum(size), 0) from file.file").query(Long.class).single();
  }

  /** Two who store at once must not both take the last room: one waits for the other. */
  private void checkRoom(long size) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('file.' || organisation.current(), 0))")
        .query((row, index) -> true)
        .single();
    long used = usedBytes();
    if (used + size > limits.organisationBytes()) {
      throw new Refused(
          "file.no-room", Formats.bytes(used), Formats.bytes(limits.organisationBytes()));
    }
  }

  private void insert(StoredFile file, boolean isListed) {
    jdbc.sql(
            """
            insert into file.file
                (id, name, type, size, sha256, at, actor_id, actor_name, is_listed)
            values (:id, :name, :type, :size, :sha256, :at, :actorId, :actorName, :isListed)
            """)
        .param("id", file.id().value())
        .param("name", file.name())
        .param("type", file.type().name())
        .param("size", file.size())
        .param("sha256", HexFormat.of().parseHex(file.sha256()))
        .param("at", file.at().atOffset(ZoneOffset.UTC))
        .param("actorId", file.actor().id())
        .param("actorName", file.actor().name())
        .param("isListed", isListed)
        .update();
  }

  private void insertChunks(FileId id, ByteBuffer content) {
    for (int number = 0; content.hasRemaining(); number++) {
      byte[] chunk = new byte[Math.min(CHUNK, content.remaining())];
      content.get(chunk);
      jdbc.sql(
              """
              insert into file.chunk (file_id, number, content)
              values (:file, :number, :content)
              """)
          .param("file", id.value())
          .param("number", number)
          .param("content", chunk)
          .update();
    }
  }

  private Optional<byte[]> chunk(FileId id, int number) {
    return Objects.requireNonNull(
        transaction.execute(status ->
            jdbc.sql(
                    """
                    select content
                      from file.chunk
                     where file_id = :file and number = :number
                    """)
                .param("file", id.value())
                .param("number", number)
                .query((row, index) -> row.getBytes("content"))
                .optional()));
  }
}
