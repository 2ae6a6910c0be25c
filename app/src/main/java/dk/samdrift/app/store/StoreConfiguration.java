package dk.samdrift.app.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** Connections of the application's role, and transactions that know their organisation. */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement
class StoreConfiguration {

  private static final int CONNECTIONS = 20;

  @Bean
  DataSource dataSource(Database database) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(database.application().url());
    config.setUsername(database.application().user());
    config.setPassword(database.application().password());
    config.setMaximumPoolSize(CONNECTIONS);
    config.setConnectionTimeout(Duration.ofSeconds(5).toMillis());
    config.addDataSourceProperty("ApplicationName", "Samdrift");
    return new HikariDataSource(config);
  }

  @Bean
  PlatformTransactionManager transactionManager(DataSource source) {
    return new OrganisationTransactions(source);
  }

  @Bean
  JdbcClient jdbcClient(DataSource source) {
    return JdbcClient.create(source);
  }
}
