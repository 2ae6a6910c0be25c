package dk.samdrift.arch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be told from the text of the files alone, over all modules. */
class SourceTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final int FILE_LINES = 300;
  private static final int METHOD_LINES = 60;

  /**
   * Places that mean something on one machine or in one network only. Joined, or this file would
   * name them.
   */
  private static final List<String> PLACES =
      List.of(
          "/wo" + "rk/",
          "../sha" + "red",
          "repo1." + "maven",
          "repo." + "maven",
          "registry." + "npmjs");

  private static final Set<String> FOLDERS_NOT_OURS =
      Set.of("node_modules", ".git", ".idea", "target", "out");

  @Test
  void no_file_and_no_method_is_too_long() throws IOException {
    assertEquals("", faults(sources("main"), SourceTest::tooLong));

    String longMethod =
        "class Price {\n  void settle() {\n" + "    run();\n".repeat(60) + "  }\n}\n";
    assertEquals(List.of("method settle has 62 lines"), tooLong(longMethod));
    assertEquals(List.of("301 lines"), tooLong("class Price {\n" + "\n".repeat(299) + "}\n"));
    assertEquals(List.of(), tooLong("class Price {\n" + "\n".repeat(298) + "}\n"));
  }

  @Test
  void names_say_what_a_type_is_about() throws IOException {
    List<Path> ours = Stream.concat(sources("main").stream(), sources("test").stream()).toList();
    assertEquals("", faults(ours, SourceTest::emptyNames));

    assertEquals(
        List.of("PriceManager", "DataRow", "VATUtils"),
        emptyNames("class PriceManager { enum DataRow { A } record VATUtils() {} }"));
    assertEquals(List.of(), emptyNames("class SiteManager { class Database {} class Based {} }"));
    assertEquals(List.of("package util"), emptyNames("package dk.samdrift.util;"));
  }

  @Test
  void every_package_says_what_it_is_for() throws IOException {
    List<Path> statements =
        sources("main").stream()
            .map(file -> file.resolveSibling("package-info.java"))
            .distinct()
            .toList();
    for (Path statement : statements) {
      assertTrue(Files.exists(statement), () -> statement + " is missing");
    }
    assertEquals("", faults(statements, SourceTest::unsaid));

    assertEquals(List.of("no purpose", "no @NullMarked"), unsaid("package dk.samdrift.cli;"));
  }

  @Test
  void no_file_names_a_place_outside_the_project() throws IOException {
    assertEquals("", faults(allFiles(), SourceTest::placesNamed));

    assertEquals(List.of(PLACES.getFirst()), placesNamed("see " + PLACES.getFirst() + "main"));
  }

  @Test
  void the_files_are_found() throws IOException {
    assertFalse(sources("main").isEmpty());
    assertTrue(allFiles().contains(ROOT.resolve("pom.xml")));
  }

  private static List<String> tooLong(String text) {
    long lines = text.lines().count();
    Stream<String> file = lines > FILE_LINES ? Stream.of(lines + " lines") : Stream.of();
    Stream<String> methods =
        JavaSource.parse(text).methods().stream()
            .filter(method -> method.lines() > METHOD_LINES)
            .map(method -> "method " + method.name() + " has " + method.lines() + " lines");
    return Stream.concat(file, methods).toList();
  }

  private static List<String> emptyNames(String text) {
    JavaSource source = JavaSource.parse(text);
    return Stream.concat(
            source.packages().stream().filter(EmptyWords::isEmpty).map(name -> "package " + name),
            source.types().stream().filter(EmptyWords::beginsOrEnds))
        .toList();
  }

  private static List<String> unsaid(String statement) {
    Stream<String> purpose = statement.startsWith("/**") ? Stream.of() : Stream.of("no purpose");
    Stream<String> nulls =
        statement.contains("@NullMarked") ? Stream.of() : Stream.of("no @NullMarked");
    return Stream.concat(purpose, nulls).toList();
  }

  private static List<String> placesNamed(String text) {
    return PLACES.stream().filter(text::contains).toList();
  }

  private interface Check {
    List<String> faultsIn(String text);
  }

  private static String faults(List<Path> files, Check check) throws IOException {
    StringBuilder faults = new StringBuilder();
    for (Path file : files) {
      // Not every file is UTF-8: an example job may be wrong on purpose. Every byte is a Latin-1
      // character.
      String text = Files.readString(file, StandardCharsets.ISO_8859_1);
      for (String fault : check.faultsIn(text)) {
        faults.append(ROOT.relativize(file)).append(": ").append(fault).append('\n');
      }
    }
    return faults.toString();
  }

  private static List<Path> sources(String kind) throws IOException {
    PathMatcher source =
        ROOT.getFileSystem().getPathMatcher("glob:*/src/" + kind + "/java/**.java");
    return allFiles().stream().filter(file -> source.matches(ROOT.relativize(file))).toList();
  }

  private static List<Path> allFiles() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files.filter(Files::isRegularFile).filter(SourceTest::isOurs).sorted().toList();
    }
  }

  private static boolean isOurs(Path file) {
    for (Path folder : ROOT.relativize(file)) {
      if (FOLDERS_NOT_OURS.contains(folder.toString())) {
        return false;
      }
    }
    return true;
  }
}
