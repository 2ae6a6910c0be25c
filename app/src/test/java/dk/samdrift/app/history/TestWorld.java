package dk.samdrift.app.history;

import dk.samdrift.app.store.Database;
import dk.samdrift.app.store.DatabaseLogin;
import dk.samdrift.app.store.OrganisationId;
import dk.samdrift.app.store.TestStore;
import dk.samdrift.app.store.Work;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database of a test's own, with the rooms it needs on top, made as the program makes them. */
public final class TestWorld implements AutoCloseable {

  private final Database database;
  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();
  private final TransactionTemplate transaction;

  /**
   * Opens it.
   *
   * @param rooms names of their packages; store is always there
   */
  public TestWorld(String purpose, Map<String, Object> settings, String... rooms) {
    database = TestStore.clone(purpose);
    context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
    context.registerBean(Database.class, () -> database);
    context.scan("dk.samdrift.app.store");
    if (List.of(rooms).contains("history")) {
      context.scan("dk.samdrift.app.job");
    }
    for (String room : rooms) {
      context.scan("dk.samdrift.app." + room);
    }
    context.refresh();
    transaction = new TransactionTemplate(bean(PlatformTransactionManager.class));
  }

  /** Something of a room. */
  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** Queries of the application's role. */
  public JdbcClient jdbc() {
    return bean(JdbcClient.class);
  }

  /** An organisation that is there from now on. */
  public OrganisationId organisation(String slug) {
    OrganisationId id = new OrganisationId(UUID.randomUUID());
    asSuperuser(
        "insert into organisation.organisation (organisation_id, slug, name) values ('%s', '%s', '%s')"
            .formatted(id, slug, slug));
    return id;
  }

  /** Does something in a transaction for an organisation. */
  public <T> T in(OrganisationId organisation, Supplier<T> work) {
    return Work.in(
        organisation, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
  }

  /** Does something in a transaction for no organisation. */
  public <T> T inNone(Supplier<T> work) {
    return Objects.requireNonNull(transaction.execute(status -> work.get()));
  }

  /** The role that owns the tables. */
  public DatabaseLogin owner() {
    return database.owner();
  }

  /** The role that backups are made with. */
  public DatabaseLogin backup() {
    return database.backup();
  }

  /** What only a superuser may do. */
  public void asSuperuser(String sql) {
    try {
      TestStore.tell(TestStore.superuser(database), sql);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
