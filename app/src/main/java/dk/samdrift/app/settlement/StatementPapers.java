package dk.samdrift.app.settlement;

import dk.samdrift.app.document.Documents;
import dk.samdrift.app.document.FrozenDocument;
import dk.samdrift.app.document.NewDocument;
import dk.samdrift.app.document.tree.DocumentTree;
import dk.samdrift.app.history.Actor;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.organisation.Organisations;
import dk.samdrift.app.settlement.Lines.Statement;
import dk.samdrift.app.store.Work;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The documents that members get of an approved settlement: issued once. */
@Component
@Transactional
public class StatementPapers {

  private final JdbcClient jdbc;
  private final Documents documents;
  private final StatementTrees trees;
  private final Runs runs;
  private final Lines lines;
  private final Organisations organisations;

  StatementPapers(
      JdbcClient jdbc,
      Documents documents,
      StatementTrees trees,
      Runs runs,
      Lines lines,
      Organisations organisations) {
    this.jdbc = jdbc;
    this.documents = documents;
    this.trees = trees;
    this.runs = runs;
    this.lines = lines;
    this.organisations = organisations;
  }

  /** Issues the statements of an approved run, unless they are; gives how many there are. */
  public int issue(UUID id, Actor actor) {
    runs.hold(id);
    Run run = runs.find(id).filter(Run::isApproved).orElseThrow();
    List<Statement> statements =
        lines.statements(id).stream().filter(one -> of(id, one.member()).isEmpty()).toList();
    Subject subject = Subject.of("cooperation", run.cooperation());
    List<FrozenDocument> frozen =
        documents.freezeAll(
            trees.trees(run, issuer(), statements).stream()
                .map(tree -> new NewDocument("settlement-statement", subject, tree))
                .toList(),
            actor);
    for (int i = 0; i < statements.size(); i++) {
      jdbc.sql(
              """
              insert into settlement.paper (run_id, member_id, document_id)
              values (:run, :member, :document)
              """)
          .param("run", id)
          .param("member", statements.get(i).member())
          .param("document", frozen.get(i).id())
          .update();
    }
    return statements.size();
  }

  /** The paper of a member, as it would be issued now. */
  byte[] draft(Run run, Statement statement) {
    DocumentTree tree = trees.trees(run, issuer(), List.of(statement)).getFirst();
    return documents.draft(tree);
  }

  /** The document that a member got, if it has been issued. */
  @Transactional(readOnly = true)
  Optional<UUID> of(UUID run, UUID member) {
    return jdbc.sql(
            """
            select document_id
              from settlement.paper
             where run_id = :run
               and member_id = :member
            """)
        .param("run", run)
        .param("member", member)
        .query(UUID.class)
        .optional();
  }

  private String issuer() {
    return organisations.get(Work.current().orElseThrow()).name();
  }
}
