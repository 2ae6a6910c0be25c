package dk.samdrift.app.document.tree;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A tree as bytes: JSON without white space, names in the order of the alphabet, UTF-8. The same
 * tree always gives the same bytes, so that they can be hashed, and what was written once can be
 * read for ever: a new kind of block is a new name, and an old one keeps its meaning.
 */
public final class TreeBytes {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private TreeBytes() {}

  /** Writes it. */
  public static byte[] of(DocumentTree tree) {
    return MAPPER.writeValueAsBytes(tree);
  }

  /** Reads it. */
  public static DocumentTree read(byte[] bytes) {
    return MAPPER.readValue(bytes, DocumentTree.class);
  }
}
