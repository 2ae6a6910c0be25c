package dk.samdrift.app.organisation.estate;

import dk.samdrift.app.ui.table.TableQuery;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Which estates a program asks for, a page at a time, in an order that does not change. */
@Repository
class EstateSlices {

  private static final String FOUND =
      """
        from organisation.member
       where kind = 'ESTATE'
         and (:number = '' or lower(code) = lower(:number))
         and (name ilike :pattern or code ilike :pattern or street ilike :pattern
              or postal_code || ' ' || town ilike :pattern)
      """;

  private final JdbcClient jdbc;

  EstateSlices(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What is asked for.
   *
   * @param search words anywhere in name, number or address; empty, anything
   * @param number exactly this one; empty, any
   * @param page from 1
   */
  record Asked(String search, String number, int page, int size) {}

  long count(Asked asked) {
    return found("select count(*)" + FOUND, asked).query(Long.class).single();
  }

  List<UUID> page(Asked asked) {
    return found("select member_id" + FOUND + " order by member_id limit :size offset :skip", asked)
        .param("size", asked.size())
        .param("skip", (asked.page() - 1L) * asked.size())
        .query(UUID.class)
        .list();
  }

  private StatementSpec found(String sql, Asked asked) {
    return jdbc.sql(sql)
        .param("number", asked.number())
        .param("pattern", TableQuery.pattern(asked.search()));
  }
}
