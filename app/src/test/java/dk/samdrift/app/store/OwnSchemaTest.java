package dk.samdrift.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A room's SQL names its own schema, and of others only what they publish (v_...). */
class OwnSchemaTest {

  private static final Path ROOMS = Path.of("src/main/java/dk/samdrift/app");
  private static final Pattern NAMED =
      Pattern.compile("\\b(?:from|join|into|update|view|table)\\s+([a-z]+)\\.([a-z_]+)");

  /** The room that everything rests on may look at what it backs up. */
  private static final Set<String> EXCEPTED = Set.of("store");

  /** What every table of every room points at. */
  private static final String TENANTS = "organisation.organisation";

  @Test
  void sql_names_no_other_rooms_tables() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path room : rooms()) {
      String name = room.getFileName().toString();
      try (Stream<Path> files = Files.walk(room)) {
        for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
          wrong.addAll(foreign(name, Files.readString(file)));
        }
      }
    }

    assertEquals(List.of(), wrong);
  }

  @Test
  void a_table_of_another_room_would_be_found() {
    String sql = "select 1\n from cooperation.step\n join organisation.member using (member_id)";

    assertEquals(List.of("cooperation: organisation.member"), foreign("cooperation", sql));
    assertEquals(List.of(), foreign("cooperation", "select 1 from organisation.v_member"));
  }

  private static List<Path> rooms() throws IOException {
    try (Stream<Path> folders = Files.list(ROOMS)) {
      return folders
          .filter(Files::isDirectory)
          .filter(one -> !EXCEPTED.contains(one.getFileName().toString()))
          .sorted()
          .toList();
    }
  }

  private static List<String> foreign(String room, String source) {
    Set<String> found = new TreeSet<>();
    Matcher named = NAMED.matcher(source);
    while (named.find()) {
      if (!named.group(1).equals(room)
          && !named.group(1).startsWith("pg")
          && !named.group(2).startsWith("v_")
          && !TENANTS.equals(named.group(1) + "." + named.group(2))) {
        found.add(room + ": " + named.group(1) + "." + named.group(2));
      }
    }
    return List.copyOf(found);
  }
}
