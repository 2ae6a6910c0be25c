package dk.samdrift.app.organisation;

import dk.samdrift.app.language.Refused;
import dk.samdrift.app.store.NewId;
import dk.samdrift.app.store.OrganisationId;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The register of organisations, which alone is seen from outside them. */
@Repository
@Transactional
public class Organisations {

  private static final int LONGEST_SLUG = 40;

  /** First words of addresses that belong to no organisation. */
  public static final Set<String> TAKEN =
      Set.of(
          "accessibility",
          "api",
          "calendar",
          "components",
          "error",
          "invitation",
          "password",
          "profile",
          "setup",
          "sign-in",
          "sign-out",
          "ui",
          "vendor",
          "verify",
          "webjars");

  private static final RowMapper<Registered> REGISTERED =
      (row, index) ->
          new Registered(
              new OrganisationId(row.getObject("organisation_id", UUID.class)),
              row.getString("slug"),
              row.getString("name"));

  private final JdbcClient jdbc;

  /** Reads and writes them through a client. */
  public Organisations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An organisation of the register. */
  public record Registered(OrganisationId id, String slug, String name) {}

  /** A new one, whose address is made of its name. The rest of the transaction is inside it. */
  public Registered register(String name) {
    String wanted = slug(name);
    if (wanted.isEmpty()) {
      throw new Refused("organisation.name-without-letters");
    }
    for (int i = TAKEN.contains(wanted) ? 2 : 1; ; i++) {
      String slug = i == 1 ? wanted : wanted + "-" + i;
      OrganisationId id = new OrganisationId(NewId.next());
      int made =
          jdbc.sql(
                  """
                  insert into organisation.organisation (organisation_id, slug, name)
                  values (:id, :slug, :name)
                  on conflict (slug) do nothing
                  """)
              .param("id", id.value())
              .param("slug", slug)
              .param("name", name.strip())
              .update();
      if (made == 1) {
        enter(id);
        return new Registered(id, slug, name.strip());
      }
    }
  }

  /**
   * What follows in this transaction belongs to an organisation: a new one, or one that a secret
   * led to which was found before anybody was inside.
   */
  public void enter(OrganisationId id) {
    jdbc.sql("select set_config('samdrift.organisation', :id, true)")
        .param("id", id.toString())
        .query(String.class)
        .single();
  }

  /** All of them, by name. */
  @Transactional(readOnly = true)
  public List<Registered> all() {
    return jdbc.sql(
            """
            select organisation_id, slug, name
              from organisation.organisation
             order by name, slug
            """)
        .query(REGISTERED)
        .list();
  }

  /** One that is there. */
  @Transactional(readOnly = true)
  public Registered get(OrganisationId id) {
    return jdbc.sql(
            """
            select slug, name
              from organisation.organisation
             where organisation_id = :id
            """)
        .param("id", id.value())
        .query(
            (row, unusedNumber) -> new Registered(id, row.getString("slug"), row.getString("name")))
        .single();
  }

  /** The one with an address, if there is one. */
  @Transactional(readOnly = true)
  public Optional<Registered> bySlug(String slug) {
    return jdbc.sql(
            """
            select organisation_id, slug, name
              from organisation.organisation
             where slug = :slug
            """)
        .param("slug", slug)
        .query(REGISTERED)
        .optional();
  }

  /** Is there any yet? */
  @Transactional(readOnly = true)
  public boolean isEmpty() {
    return jdbc.sql("select not exists (select from organisation.organisation)")
        .query(Boolean.class)
        .single();
  }

  /** Nordbyens Boligforening becomes nordbyens-boligforening; æ, ø and å are spelt out. */
  public static String slug(String name) {
    String spelt =
        name.toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
    String plain =
        Normalizer.normalize(spelt, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-");
    String cut = plain.substring(0, Math.min(plain.length(), LONGEST_SLUG - 4));
    return cut.replaceAll("^-+|-+$", "");
  }
}
