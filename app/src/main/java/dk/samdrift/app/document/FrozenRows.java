package dk.samdrift.app.document;

import dk.samdrift.app.document.tree.Seal;
import dk.samdrift.app.history.Actor;
import dk.samdrift.app.history.Hash;
import dk.samdrift.app.history.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of document.frozen, of the organisation that is worked for. */
@Repository
class FrozenRows {

  private static final String FROZEN =
      """
      select id, kind, title, issuer, tree_sha256, pdf_sha256, code, slug, address, head_number,
             head_hash, subject_kind, subject_id, at, actor_id, actor_name
        from document.frozen
      """;

  private static final RowMapper<FrozenDocument> ROW =
      (row, index) ->
          new FrozenDocument(
              row.getObject("id", UUID.class),
              row.getString("kind"),
              row.getString("title"),
              row.getString("issuer"),
              new Subject(row.getString("subject_kind"), row.getString("subject_id")),
              seal(row),
              hash(row, "tree_sha256"),
              hash(row, "pdf_sha256"),
              row.getObject("at", OffsetDateTime.class).toInstant(),
              new Actor(row.getObject("actor_id", UUID.class), row.getString("actor_name")));

  private final JdbcClient jdbc;

  FrozenRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private static Seal seal(ResultSet row) throws SQLException {
    return new Seal(
        row.getString("slug"),
        row.getString("code"),
        row.getLong("head_number"),
        hash(row, "head_hash").hex(),
        row.getString("address"));
  }

  private static Hash hash(ResultSet row, String column) throws SQLException {
    return new Hash(HexFormat.of().formatHex(row.getBytes(column)));
  }

  private static byte[] bytes(Hash hash) {
    return HexFormat.of().parseHex(hash.hex());
  }

  void insert(FrozenDocument document, byte[] tree, byte[] pdf) {
    Seal seal = document.seal();
    jdbc.sql(
            """
            insert into document.frozen
                (id, kind, title, issuer, tree, tree_sha256, pdf, pdf_sha256, code, slug,
                 address, head_number, head_hash, subject_kind, subject_id, at, actor_id, actor_name)
            values (:id, :kind, :title, :issuer, :tree, :treeSum, :pdf, :pdfSum, :code, :slug,
                    :address, :headNumber, :headHash, :subjectKind, :subjectId, :at, :actorId, :actorName)
            """)
        .param("id", document.id())
        .param("kind", document.kind())
        .param("title", document.title())
        .param("issuer", document.issuer())
        .param("tree", tree)
        .param("treeSum", bytes(document.tree()))
        .param("pdf", pdf)
        .param("pdfSum", bytes(document.pdf()))
        .param("code", seal.code())
        .param("slug", seal.slug())
        .param("address", seal.address())
        .param("headNumber", seal.headNumber())
        .param("headHash", HexFormat.of().parseHex(seal.headHash()))
        .param("subjectKind", document.subject().kind())
        .param("subjectId", document.subject().id())
        .param("at", document.at().atOffset(ZoneOffset.UTC))
        .param("actorId", document.actor().id())
        .param("actorName", document.actor().name())
        .update();
  }

  Optional<FrozenDocument> byId(UUID id) {
    return jdbc.sql(FROZEN + " where id = :id").param("id", id).query(ROW).optional();
  }

  Optional<FrozenDocument> byCode(String code) {
    return jdbc.sql(FROZEN + " where code = :code").param("code", code).query(ROW).optional();
  }

  List<FrozenDocument> about(Subject subject) {
    return jdbc.sql(
            FROZEN
                + """
                 where subject_kind = :kind and subject_id = :subject
                 order by at desc, id desc
                """)
        .param("kind", subject.kind())
        .param("subject", subject.id())
        .query(ROW)
        .list();
  }

  /** What it says, as bytes. */
  Optional<byte[]> tree(UUID id) {
    return jdbc.sql("select tree from document.frozen where id = :id")
        .param("id", id)
        .query((row, index) -> row.getBytes("tree"))
        .optional();
  }

  /** The paper. */
  Optional<byte[]> pdf(UUID id) {
    return jdbc.sql("select pdf from document.frozen where id = :id")
        .param("id", id)
        .query((row, index) -> row.getBytes("pdf"))
        .optional();
  }

  /** Whose it is. */
  Optional<UUID> organisationOf(UUID id) {
    return jdbc.sql("select organisation_id from document.frozen where id = :id")
        .param("id", id)
        .query((row, index) -> row.getObject("organisation_id", UUID.class))
        .optional();
  }
}
