package dk.samdrift.app.search;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.file.ListedFiles;
import dk.samdrift.app.file.StoredFile;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.ui.Link;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Files of the organisation, for those who may open the list of them. */
@Component
@Order(5)
class FileShelf implements Shelf {

  private final ListedFiles files;

  FileShelf(ListedFiles files) {
    this.files = files;
  }

  @Override
  public List<Group> found(String search, Insider insider) {
    return insider.seesPersons() ? group(files.found(search, Group.ASKED), insider) : List.of();
  }

  @Override
  public List<Group> near(String search, Insider insider) {
    return insider.seesPersons() ? group(files.near(search, Group.ASKED), insider) : List.of();
  }

  private static List<Group> group(List<StoredFile> found, Insider insider) {
    String room = "/" + insider.slug() + "/organisation/files/";
    return List.of(
        Group.of(
            "files",
            msg("search.files"),
            found.stream()
                .map(one ->
                    new Hit(
                        new Link(one.name(), room + one.id()),
                        msg(
                            "search.file",
                            Formats.bytes(one.size()),
                            one.actor().name(),
                            Formats.moment(one.at()))))
                .toList()));
  }
}
