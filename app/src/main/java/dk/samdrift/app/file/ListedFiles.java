package dk.samdrift.app.file;

import dk.samdrift.app.language.Spelling;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files that stand on lists, which those that a room keeps apart do not. */
@Repository
public class ListedFiles {

  private final JdbcClient jdbc;

  /** In the database of this installation. */
  public ListedFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** So many of the list whose names hold all words of a search, by name. */
  public List<StoredFile> found(String search, int limit) {
    return jdbc.sql(
            """
            select id, name, type, size, sha256, at, actor_id, actor_name
              from file.file
             where is_listed
               and replace(lower(name), 'aa', 'å') like all (:patterns)
             order by name, id
             limit :limit
            """)
        .param("patterns", Spelling.patterns(search))
        .param("limit", limit)
        .query(Files.FILE)
        .list();
  }

  /** So many of the list whose names are nearly what is searched for, the likest first. */
  public List<StoredFile> near(String search, int limit) {
    return jdbc.sql(
            """
            select id, name, type, size, sha256, at, actor_id, actor_name
              from file.file
             where is_listed
               and store.word_similarity(:plain, replace(lower(name), 'aa', 'å')) >= :least
             order by store.word_similarity(:plain, replace(lower(name), 'aa', 'å')) desc, name, id
             limit :limit
            """)
        .param("plain", Spelling.plain(search))
        .param("least", Spelling.NEAR)
        .param("limit", limit)
        .query(Files.FILE)
        .list();
  }

  /**
   * Those whose name is like a pattern of SQL, a page at a time.
   *
   * @param column {@code name}, {@code size} or {@code at}
   */
  public List<StoredFile> page(
      String pattern, String column, boolean isDescending, long offset, int size) {
    return jdbc.sql(
            """
            select id, name, type, size, sha256, at, actor_id, actor_name
              from file.file
             where is_listed and name ilike :pattern
             order by case when :column = 'name' and not :descending then name end,
                      case when :column = 'name' and :descending then name end desc,
                      case when :column = 'size' and not :descending then size end,
                      case when :column = 'size' and :descending then size end desc,
                      case when :column = 'at' and not :descending then at end,
                      case when :column = 'at' and :descending then at end desc,
                      id
             limit :limit offset :offset
            """)
        .param("pattern", pattern)
        .param("column", column)
        .param("descending", isDescending)
        .param("limit", size)
        .param("offset", offset)
        .query(Files.FILE)
        .list();
  }

  /** How many have a name that is like a pattern of SQL. */
  public long count(String pattern) {
    return jdbc.sql("select count(*) from file.file where is_listed and name ilike :pattern")
        .param("pattern", pattern)
        .query(Long.class)
        .single();
  }
}
