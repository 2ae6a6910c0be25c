package dk.samdrift.app.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/**
 * Begins every transaction with the organisation that is worked for. The setting ends with the
 * transaction; where there is none, the function organisation.current() raises an error.
 */
public final class OrganisationTransactions extends JdbcTransactionManager {

  private static final long serialVersionUID = 1;

  /** On connections that nobody else begins transactions with. */
  public OrganisationTransactions(DataSource source) {
    super(source);
    setEnforceReadOnly(true);
  }

  @Override
  protected void doBegin(Object transaction, TransactionDefinition definition) {
    super.doBegin(transaction, definition);
    String organisation = Work.current().map(OrganisationId::toString).orElse("");
    DataSource source = obtainDataSource();
    Connection connection = DataSourceUtils.getConnection(source);
    try (PreparedStatement statement =
        connection.prepareStatement("select set_config('samdrift.organisation', ?, true)")) {
      statement.setString(1, organisation);
      statement.execute();
    } catch (SQLException e) {
      doCleanupAfterCompletion(transaction);
      throw new CannotCreateTransactionException("no organisation could be set", e);
    } finally {
      DataSourceUtils.releaseConnection(connection, source);
    }
  }
}
