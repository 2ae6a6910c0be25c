package dk.samdrift.app.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.document.tree.TreeBytes;
import dk.samdrift.app.file.Download;
import dk.samdrift.app.history.Actor;
import dk.samdrift.app.history.Entries;
import dk.samdrift.app.history.Entry;
import dk.samdrift.app.history.Hash;
import dk.samdrift.app.history.Search;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.site.Site;
import dk.samdrift.app.site.TwoOrganisations;
import dk.samdrift.app.store.Work;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class DocumentsTest {

  private static final Actor METTE = new Actor(UUID.randomUUID(), "Mette Ærø");
  private static final TwoOrganisations NORTH = TwoOrganisations.NORTH;

  private final Documents documents = Site.bean(Documents.class);

  /** Does something in a transaction for an organisation. */
  static <T> T in(TwoOrganisations organisation, Supplier<T> work) {
    TransactionTemplate transaction =
        new TransactionTemplate(Site.bean(PlatformTransactionManager.class));
    return Work.in(
        organisation.organisation().id(),
        () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
  }

  /** A document that is issued. */
  static FrozenDocument frozen(TwoOrganisations organisation) {
    return frozen(organisation, Subject.of("settlement", UUID.randomUUID()));
  }

  static FrozenDocument frozen(TwoOrganisations organisation, Subject subject) {
    NewDocument document = new NewDocument("statement", subject, SampleDocuments.rich());
    return in(organisation, () -> Site.bean(Documents.class).freeze(document, METTE));
  }

  /** The bytes of a paper. */
  static byte[] pdf(TwoOrganisations organisation, UUID id) {
    return in(
        organisation,
        () -> {
          try (Download download = Site.bean(Documents.class).pdf(id).orElseThrow()) {
            return download.content().readAllBytes();
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  @Test
  void what_is_issued_is_kept_as_it_was_with_all_that_proves_it() {
    long before = in(NORTH, () -> Site.bean(Entries.class).head().number());
    FrozenDocument frozen = frozen(NORTH);
    byte[] pdf = pdf(NORTH, frozen.id());

    assertEquals(frozen, in(NORTH, () -> documents.find(frozen.id())).orElseThrow());
    assertEquals(List.of(frozen), in(NORTH, () -> documents.about(frozen.subject())));
    assertEquals(
        SampleDocuments.rich(), in(NORTH, () -> documents.tree(frozen.id())).orElseThrow());
    assertEquals(Hash.of(pdf), frozen.pdf());
    assertEquals(Hash.of(TreeBytes.of(SampleDocuments.rich())), frozen.tree());
    assertEquals(before, frozen.seal().headNumber());
    assertTrue(
        frozen
            .seal()
            .address()
            .endsWith("/verify/" + NORTH.organisation().slug() + "/" + frozen.seal().code()));
    Entry entry =
        in(
                NORTH,
                () ->
                    Site.bean(Entries.class)
                        .page(Search.ALL.about(frozen.subject()), Entries.END, 1))
            .getFirst();
    assertTrue(entry.event().values().contains(frozen.pdf().hex()));
  }

  @Test
  void the_same_document_issued_twice_is_two_papers() {
    FrozenDocument first = frozen(NORTH);
    FrozenDocument second = frozen(NORTH);

    assertEquals(first.tree(), second.tree());
    assertNotEquals(first.seal().code(), second.seal().code());
  }

  @Test
  void a_paper_is_called_by_its_title() {
    FrozenDocument frozen = frozen(NORTH);

    String name = in(NORTH, () -> documents.pdf(frozen.id())).orElseThrow().file().name();
    assertEquals("Årsafregning 2025 Æblegården.pdf", name);
  }

  @Test
  void nobody_changes_or_removes_what_was_issued() {
    FrozenDocument frozen = frozen(NORTH);
    byte[] pdf = pdf(NORTH, frozen.id());
    JdbcClient jdbc = Site.bean(JdbcClient.class);

    for (String change :
        List.of(
            "update document.frozen set title = 'x'",
            "update document.frozen set pdf = ''",
            "delete from document.frozen",
            "truncate document.frozen")) {
      assertThrows(
          DataAccessException.class, () -> in(NORTH, () -> jdbc.sql(change).update()), change);
    }
    assertArrayEquals(pdf, pdf(NORTH, frozen.id()));
  }

  @Test
  void another_organisation_does_not_find_it() {
    FrozenDocument frozen = frozen(NORTH);

    assertTrue(in(TwoOrganisations.SOUTH, () -> documents.find(frozen.id())).isEmpty());
    assertTrue(in(TwoOrganisations.SOUTH, () -> documents.byCode(frozen.seal().code())).isEmpty());
    assertTrue(in(TwoOrganisations.SOUTH, () -> documents.pdf(frozen.id())).isEmpty());
  }

  @Test
  void a_draft_says_that_it_is_one_and_is_kept_nowhere() {
    long before = in(NORTH, () -> Site.bean(Entries.class).head().number());

    assertTrue(documents.draft(SampleDocuments.rich()).length > 1000);
    assertEquals(before, in(NORTH, () -> Site.bean(Entries.class).head().number()));
  }
}
