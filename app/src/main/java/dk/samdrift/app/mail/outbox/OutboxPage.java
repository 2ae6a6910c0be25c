package dk.samdrift.app.mail.outbox;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.mail.LetterGroup;
import dk.samdrift.app.mail.OutboxLetter;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Notice;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Filter;
import dk.samdrift.app.ui.table.Sort;
import dk.samdrift.app.ui.table.Table;
import dk.samdrift.app.ui.table.TableQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All letters of an organisation.
 *
 * @param warning where letters are not sent at all
 */
public record OutboxPage(Frame frame, @Nullable Notice warning, Table table, List<Line> lines) {

  static final String STATE = "state";

  private static final List<Column> COLUMNS =
      List.of(
          Column.text(msg("mail.subject")).sortedBy("subject"),
          Column.text(msg("mail.to")).sortedBy("to"),
          Column.text(msg("mail.put")).sortedBy("put"),
          Column.text(msg("mail.state")));

  /** A letter in the table. */
  public record Line(String href, String put, String to, String subject, Tag state) {}

  static String path(String organisation) {
    return "/" + organisation + "/mail";
  }

  static TableQuery query(String organisation, Map<String, String[]> parameters) {
    return TableQuery.of(path(organisation), parameters, COLUMNS, Sort.descending("put"));
  }

  static OutboxPage of(
      Frame frame, boolean hasServer, TableQuery query, String state, Found found) {
    Filter filter = filter(state);
    Table table =
        Table.plain(
                "letters",
                msg("mail.outbox"),
                COLUMNS,
                found.total(),
                new EmptyState(msg("mail.none"), msg("mail.none.next"), null))
            .shaped(Table.Shape.LIST)
            .asked(query, msg("mail.search"))
            .filteredBy(filter);
    return new OutboxPage(
        frame.titled(msg("mail.outbox")),
        hasServer ? null : noServer(),
        table,
        found.letters().stream().map(letter -> line(query.path(), letter)).toList());
  }

  /** What was found: how many there are, and those of the page. */
  record Found(long total, List<OutboxLetter> letters) {}

  static String state(Map<String, String[]> parameters) {
    return filter(Parameters.first(parameters, STATE)).value();
  }

  private static Filter filter(String value) {
    List<Choice> choices =
        Arrays.stream(LetterGroup.values())
            .map(group -> Choice.of(group.name(), msg("mail.tag." + group)))
            .toList();
    return new Filter(STATE, msg("mail.state"), choices, value);
  }

  static Notice noServer() {
    return new Notice(Tag.warn(msg("mail.no-server")), msg("mail.no-server.next"), null);
  }

  private static Line line(String path, OutboxLetter letter) {
    return new Line(
        path + "/" + letter.id(),
        Formats.moment(letter.putAt()),
        letter.toName().isEmpty() ? letter.to() : letter.toName() + " (" + letter.to() + ")",
        letter.subject(),
        letter.tag());
  }
}
