package dk.samdrift.app.intake;

import dk.samdrift.app.cooperation.Garden;
import dk.samdrift.app.history.Actor;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.site.Site;
import dk.samdrift.app.store.Work;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A cooperation that files are loaded into, with the estates of the public example. */
final class Orchard {

  static final Path EXAMPLE = Path.of("../engine/src/test/jobs/to-afdelinger/input");
  static final Actor METTE = new Actor(new UUID(0, 7), "Mette Munk");

  final Garden garden = new Garden(Audience.PUBLIC);

  Orchard() {
    garden.organisation().estate("Æblegården", "AEB");
    garden.organisation().estate("Pærebakken", "PAE");
    garden.organisation().estate("Kirsebærhaven", "KIR");
  }

  /** The files of the public example. */
  static Map<String, String> example() {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(EXAMPLE)) {
      for (Path one : all.toList()) {
        files.put(one.getFileName().toString(), Files.readString(one));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** Nothing but postings of the example's cooperation. */
  static Map<String, String> postings(String... rows) {
    return Map.of(
        "cooperations.csv",
        "cooperation,name\nAEB-PAE,Solsiden\n",
        "postings.csv",
        "cooperation,date,account,amount,text,source_id\n" + String.join("", rows));
  }

  static Path folder(Map<String, String> files) {
    try {
      Path folder = Files.createTempDirectory("orchard");
      for (Map.Entry<String, String> one : files.entrySet()) {
        Files.writeString(folder.resolve(one.getKey()), one.getValue());
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] zip(Map<String, String> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> one : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(one.getKey()));
        zip.write(one.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  Findings load(Map<String, String> files) {
    return load(files, Choice.NONE);
  }

  Findings load(Map<String, String> files, Choice choice) {
    return load(folder(files), choice);
  }

  Findings load(Path folder, Choice choice) {
    return Work.in(
        garden.organisation().organisation(),
        () -> Site.bean(Loading.class).load(garden.id(), folder, choice, METTE));
  }

  Findings loadWatched(Path folder, Looking.Watch watch) {
    return Work.in(
        garden.organisation().organisation(),
        () -> Site.bean(Loading.class).load(garden.id(), folder, "fil", Choice.NONE, METTE, watch));
  }

  <T> T inside(Supplier<T> work) {
    return garden.inside(work);
  }

  /** How many records count in a table, and their sum. */
  String counting(String table, String column) {
    return inside(() ->
        Site.bean(JdbcClient.class)
            .sql(
                """
                select count(*) || ' ' || coalesce(sum(%s), 0)
                  from ledger.%s r
                 where cooperation_id = :id
                   and not exists (select from ledger.reversal v where v.batch_id = r.batch_id)
                """
                    .formatted(column, table))
            .param("id", garden.id())
            .query(String.class)
            .single());
  }

  String counted() {
    return counting("posting", "amount");
  }
}
