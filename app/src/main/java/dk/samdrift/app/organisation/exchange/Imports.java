package dk.samdrift.app.organisation.exchange;

import dk.samdrift.app.file.FileId;
import dk.samdrift.app.file.FileType;
import dk.samdrift.app.file.Files;
import dk.samdrift.app.file.StoredFile;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.language.Refused;
import dk.samdrift.app.organisation.HousingOrganisations;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.Members;
import dk.samdrift.app.organisation.measure.Measures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Files that somebody wants to take estates from. */
@Component
class Imports {

  static final long MOST_BYTES = 5_000_000;

  private final Files files;
  private final Members members;
  private final HousingOrganisations housings;
  private final Measures measures;
  private final Clock clock;

  Imports(
      Files files, Members members, HousingOrganisations housings, Measures measures, Clock clock) {
    this.files = files;
    this.members = members;
    this.housings = housings;
    this.measures = measures;
    this.clock = clock;
  }

  /**
   * Keeps a file that holds a table.
   *
   * @throws Refused when it holds none, or is too big; nothing of it is kept, then
   */
  StoredFile keep(InputStream source, String name, Insider insider) throws IOException {
    byte[] content = source.readNBytes((int) MOST_BYTES + 1);
    if (content.length > MOST_BYTES) {
      throw new Refused("organisation.import.too-big", Formats.bytes(MOST_BYTES));
    }
    sheet(files.typeOf(content, name), content);
    return files.store(new ByteArrayInputStream(content), name, insider.actor());
  }

  /** A file that the same person has handed in. */
  Optional<StoredFile> of(Insider insider, FileId id) {
    return files.find(id).filter(file -> insider.person().value().equals(file.actor().id()));
  }

  /** What is in it. */
  Sheet sheet(StoredFile file) {
    try (InputStream content = files.open(file.id()).orElseThrow().content()) {
      return sheet(file.type(), content.readNBytes((int) MOST_BYTES));
    } catch (IOException e) {
      throw new IllegalStateException("cannot read file " + file.id(), e);
    }
  }

  private static Sheet sheet(FileType type, byte[] content) {
    return switch (type) {
      case XLSX -> Sheet.of(XlsxSheet.rows(content));
      case CSV, CSV_WINDOWS, TEXT, TEXT_WINDOWS -> Sheet.of(CsvSheet.rows(content));
      case PDF, PNG, JPEG, GIF, WEBP, DOCX, PPTX, ODS, ODT, ODP, ZIP, CALENDAR ->
          throw new Refused("organisation.import.type", type.label());
    };
  }

  /** What would come of it now. */
  Plan plan(Sheet sheet) {
    List<Member> all = members.all();
    return Planning.of(
        sheet,
        new EstatesNow(
            Formats.today(clock),
            housings.all(),
            all,
            measures.of(all.stream().map(Member::id).toList())));
  }
}
