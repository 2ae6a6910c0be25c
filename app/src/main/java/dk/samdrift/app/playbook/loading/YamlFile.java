package dk.samdrift.app.playbook.loading;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.ReaderException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads YAML as far as playbooks need it: maps, lists, texts and whole numbers, with the line of
 * each. No tags, no anchors: nothing is made, repeated or hidden by a file.
 */
final class YamlFile {

  private static final int LARGEST = 4_000_000;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Set<Tag> USUAL =
      Set.of(
          Tag.MAP,
          Tag.SEQ,
          Tag.STR,
          Tag.INT,
          Tag.FLOAT,
          Tag.BOOL,
          Tag.NULL,
          Tag.TIMESTAMP,
          Tag.MERGE);

  private final Faults faults;
  private final Map<String, Integer> lines = new HashMap<>();
  private boolean isPlain = true;

  private YamlFile(Faults faults) {
    this.faults = faults;
  }

  /** What a file says; nothing when it cannot be read at all. */
  static Optional<Spot> read(byte[] bytes, Faults faults) {
    if (bytes.length > LARGEST) {
      faults.add(1, "too-large", Integer.toString(LARGEST / 1_000_000));
      return Optional.empty();
    }
    return decoded(bytes, faults).flatMap(text -> new YamlFile(faults).parse(text));
  }

  private static Optional<String> decoded(byte[] bytes, Faults faults) {
    ByteBuffer left = ByteBuffer.wrap(bytes);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(left).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      String before = new String(bytes, 0, left.position(), StandardCharsets.UTF_8);
      faults.add(lineAt(before, before.length()), "not-utf8");
      return Optional.empty();
    }
  }

  private Optional<Spot> parse(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(LARGEST);
    // They are refused one by one, with their lines.
    options.setMaxAliasesForCollections(Integer.MAX_VALUE);
    try {
      Node root = new Yaml(options).compose(new StringReader(text));
      if (root == null) {
        faults.add(1, "empty");
        return Optional.empty();
      }
      JsonNode all = converted(root, "");
      return isPlain ? Optional.of(new Spot(all, "", lines)) : Optional.empty();
    } catch (MarkedYAMLException e) {
      faults.add(line(e.getProblemMark()), reason(e));
    } catch (ReaderException e) {
      faults.add(lineAt(text, e.getPosition()), "not-printable");
    } catch (YAMLException e) {
      faults.add(1, "too-deep");
    }
    return Optional.empty();
  }

  private static String reason(MarkedYAMLException e) {
    String problem = String.valueOf(e.getProblem());
    if (problem.contains("TAB")) {
      return "tab";
    }
    if (problem.contains("tag")) {
      return "tag";
    }
    return problem.contains("another document") ? "two-documents" : "no-yaml";
  }

  private JsonNode converted(Node node, String pointer) {
    if (node.getAnchor() != null) {
      return refused(node, "anchor");
    }
    if (!USUAL.contains(node.getTag())) {
      return refused(node, "tag");
    }
    return switch (node) {
      case MappingNode map -> map(map, pointer);
      case SequenceNode list -> list(list, pointer);
      case ScalarNode scalar -> scalar(scalar);
      default -> throw new IllegalStateException(node.getNodeId() + " in YAML");
    };
  }

  private JsonNode refused(Node node, String reason) {
    faults.add(line(node.getStartMark()), reason);
    isPlain = false;
    return NODES.nullNode();
  }

  private JsonNode map(MappingNode map, String pointer) {
    ObjectNode made = NODES.objectNode();
    for (NodeTuple entry : map.getValue()) {
      int line = line(entry.getKeyNode().getStartMark());
      if (!(entry.getKeyNode() instanceof ScalarNode key)) {
        faults.add(line, "no-key");
        continue;
      }
      String inside = pointer + "/" + Spot.escaped(key.getValue());
      if (made.has(key.getValue())) {
        faults.add(line, "key-twice", key.getValue(), Spot.line(inside, lines));
      } else {
        lines.put(inside, line);
        made.set(key.getValue(), converted(entry.getValueNode(), inside));
      }
    }
    return made;
  }

  private JsonNode list(SequenceNode list, String pointer) {
    ArrayNode made = NODES.arrayNode();
    for (Node item : list.getValue()) {
      String inside = pointer + "/" + made.size();
      lines.put(inside, line(item.getStartMark()));
      made.add(converted(item, inside));
    }
    return made;
  }

  /** A text, unless it is a whole number without quotes, or nothing. */
  private static JsonNode scalar(ScalarNode scalar) {
    String value = scalar.getValue();
    if (scalar.isPlain() && scalar.getTag().equals(Tag.NULL)) {
      return NODES.nullNode();
    }
    return scalar.isPlain() && value.matches("-?(0|[1-9][0-9]{0,8})")
        ? NODES.numberNode(Integer.parseInt(value))
        : NODES.stringNode(paragraphs(value, scalar.getScalarStyle()));
  }

  /**
   * Paragraphs in one line each, an empty line between them, in whatever style they are written.
   */
  private static String paragraphs(String value, ScalarStyle style) {
    String text = value.strip();
    if (style != ScalarStyle.LITERAL) {
      return text.replaceAll("\\s*\n\\s*", "\n\n");
    }
    return Arrays.stream(text.split("\n[ \t]*\n\\s*", -1))
        .map(paragraph -> paragraph.replaceAll("\\s*\n\\s*", " "))
        .collect(Collectors.joining("\n\n"));
  }

  private static int line(Mark mark) {
    return mark.getLine() + 1;
  }

  private static int lineAt(String text, int end) {
    return 1 + (int) text.chars().limit(end).filter(one -> one == '\n').count();
  }
}
