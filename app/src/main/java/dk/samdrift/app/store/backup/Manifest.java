package dk.samdrift.app.store.backup;

import dk.samdrift.app.store.Migrations;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup says it holds.
 *
 * @param format always {@link #FORMAT}
 * @param formatVersion of the layout of the file
 * @param takenAt when
 * @param migrations what had been applied to the tables
 * @param organisations all of them
 * @param parts one file each
 */
public record Manifest(
    String format,
    int formatVersion,
    Instant takenAt,
    List<Migrations.Step> migrations,
    List<UUID> organisations,
    List<Sequence> sequences,
    List<Part> parts) {

  /** What the file is. */
  static final String FORMAT = "samdrift-backup";

  /** The layout that this program writes; it reads every older one. */
  static final int FORMAT_VERSION = 1;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** Refuses nonsense. */
  public Manifest {
    require(format.equals(FORMAT), "format");
    require(formatVersion > 0, "formatVersion");
    require(!migrations.isEmpty(), "migrations");
    migrations = List.copyOf(migrations);
    organisations = List.copyOf(organisations);
    sequences = List.copyOf(sequences);
    parts = List.copyOf(parts);
    require(Set.copyOf(organisations).size() == organisations.size(), "organisations");
    Set<String> files = new HashSet<>();
    for (Part part : parts) {
      require(files.add(part.file()), "parts");
      require(
          part.organisation().isEmpty()
              || organisations.contains(UUID.fromString(part.organisation())),
          "parts");
    }
  }

  /**
   * How far a sequence had counted.
   *
   * @param value the last number it gave, or the first when none was given yet
   * @param isCalled was it given?
   */
  public record Sequence(String schema, String name, long value, boolean isCalled) {}

  /**
   * The rows of one table that belong to one organisation, or to all.
   *
   * @param organisation whose; empty when it is everybody's
   * @param columns in the order of the file
   * @param sha256 of the file
   */
  public record Part(
      String schema,
      String table,
      String organisation,
      List<String> columns,
      long rows,
      long bytes,
      String sha256) {

    /** Refuses nonsense. */
    public Part {
      require(schema.matches("[a-z][a-z0-9_]{0,62}"), "schema");
      require(table.matches("[a-z][a-z0-9_]{0,62}"), "table");
      require(
          organisation.isEmpty() || UUID.fromString(organisation).toString().equals(organisation),
          "organisation");
      require(rows >= 0 && bytes >= 0, "rows");
      require(sha256.matches("[0-9a-f]{64}"), "sha256");
      columns = List.copyOf(columns);
    }

    /** Its place in the file. */
    String file() {
      String folder = organisation.isEmpty() ? "global" : organisation;
      return folder + "/" + schema + "." + table + ".csv";
    }

    /** The table it belongs to, as {@link Table} writes itself. */
    String tableName() {
      return schema + "." + table;
    }
  }

  private static void require(boolean isSo, String what) {
    if (!isSo) {
      throw new IllegalArgumentException(what);
    }
  }

  /** All rows. */
  public long rows() {
    return parts.stream().mapToLong(Part::rows).reduce(0, Math::addExact);
  }

  /** All bytes before they were packed. */
  public long bytes() {
    return parts.stream().mapToLong(Part::bytes).reduce(0, Math::addExact);
  }

  byte[] json() {
    return (JSON.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Throws what the parser or a constructor throws when it is no manifest. */
  static Manifest parse(byte[] json) {
    Manifest manifest = JSON.readValue(json, Manifest.class);
    require(manifest != null, "nothing");
    return manifest;
  }

  /** The version of the layout, of a manifest that may have more than we know. */
  static int formatVersion(byte[] json) {
    return JSON.readTree(json).path("formatVersion").asInt(0);
  }
}
