package dk.samdrift.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class WorkTest {

  private final Database database = TestStore.clone("work");
  private final DriverManagerDataSource source =
      new DriverManagerDataSource(
          database.application().url(),
          database.application().user(),
          database.application().password());
  private final PlatformTransactionManager transactions = new OrganisationTransactions(source);
  private final TransactionTemplate transaction = new TransactionTemplate(transactions);
  private final JdbcClient jdbc = JdbcClient.create(source);

  private String current() {
    return jdbc.sql("select organisation.current()").query(String.class).single();
  }

  @Test
  void a_transaction_knows_the_organisation_that_is_worked_for() {
    OrganisationId nordbo = new OrganisationId(UUID.randomUUID());
    OrganisationId sydbo = new OrganisationId(UUID.randomUUID());

    assertEquals(
        nordbo.toString(), Work.in(nordbo, () -> transaction.execute(status -> current())));
    assertEquals(sydbo.toString(), Work.in(sydbo, () -> transaction.execute(status -> current())));
  }

  @Test
  void without_an_organisation_asking_for_one_is_an_error_and_not_an_empty_answer() {
    DataAccessException failure =
        assertThrows(DataAccessException.class, () -> transaction.execute(status -> current()));

    assertTrue(
        String.valueOf(failure.getMostSpecificCause().getMessage())
            .contains("no organisation is set"));
    assertThrows(DataAccessException.class, this::current);
  }
}
