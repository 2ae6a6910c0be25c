package dk.samdrift.app.playbook.loading;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

/** What the schema says of a file, with lines and in Danish. */
final class SchemaCheck {

  private static final String SCHEMA = "playbooks/schema.json";

  private final Schema schema;

  SchemaCheck() throws IOException {
    SchemaRegistryConfig pointers =
        SchemaRegistryConfig.builder().pathType(PathType.JSON_POINTER).build();
    try (InputStream file = new ClassPathResource(SCHEMA).getInputStream()) {
      schema =
          SchemaRegistry.withDefaultDialect(
                  SpecificationVersion.DRAFT_2020_12,
                  registry -> registry.schemaRegistryConfig(pointers))
              .getSchema(file);
    }
  }

  void check(Spot root, Faults faults) {
    for (Error error : schema.validate(root.node())) {
      tell(error, root, faults);
    }
  }

  private static void tell(Error error, Spot root, Faults faults) {
    String place = error.getInstanceLocation().toString();
    String name = name(place);
    String limit = String.valueOf(error.getSchemaNode());
    switch (error.getKeyword()) {
      case "required" -> faults.add(line(place, root), "required", error.getProperty());
      case "additionalProperties" -> {
        String property = Objects.requireNonNull(error.getProperty());
        faults.add(
            line(place + "/" + Spot.escaped(property), root),
            property.contains(" ") ? "unquoted" : "unknown",
            property);
      }
      case "type" -> faults.add(line(place, root), type(error), name);
      case "enum" -> faults.add(line(place, root), "enum", name, words(error), choices(error));
      case "pattern" -> faults.add(line(place, root), "pattern", name, words(error));
      case "minLength" -> faults.add(line(place, root), "blank", name);
      case "maxLength" ->
          faults.add(line(place, root), "too-long", name, limit, words(error).length());
      case "minItems" -> faults.add(line(place, root), "no-items", name);
      case "uniqueItems" -> faults.add(line(place, root), "item-twice", name);
      case "minimum" -> faults.add(line(place, root), "too-small", name, limit);
      case "maximum" -> faults.add(line(place, root), "too-great", name, limit);
      default -> throw new IllegalStateException("no words for " + error);
    }
  }

  /** What should be there instead. */
  private static String type(Error error) {
    JsonNode wanted = error.getSchemaNode();
    boolean isMissing = error.getInstanceNode().isNull();
    return isMissing ? "blank" : "type." + wanted.asString();
  }

  /** The name it goes by: the last one on the way that is no number of an item. */
  private static String name(String pointer) {
    String[] parts = pointer.split("/", -1);
    for (int i = parts.length - 1; i > 0; i--) {
      if (!parts[i].matches("[0-9]+")) {
        return parts[i];
      }
    }
    return "drejebogen";
  }

  private static String words(Error error) {
    return error.getInstanceNode().asString("");
  }

  private static String choices(Error error) {
    return error
        .getSchemaNode()
        .valueStream()
        .map(JsonNode::asString)
        .collect(Collectors.joining(", "));
  }

  private static int line(String pointer, Spot root) {
    return Spot.line(pointer, root.lines());
  }
}
