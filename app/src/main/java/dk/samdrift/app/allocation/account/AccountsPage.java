package dk.samdrift.app.allocation.account;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.allocation.number.Numbers;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.playbook.Account;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.form.FormError;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of a playbook, and which of them are shared.
 *
 * @param beside how many are shared
 * @param parts one for each number of an account
 * @param form where they are chosen; none for those who only read
 * @param empty what to say where none was chosen, to those who only read
 */
public record AccountsPage(
    Frame frame,
    String beside,
    String intro,
    List<Action> actions,
    List<Part> parts,
    @Nullable Choosing form,
    @Nullable EmptyState empty) {

  /** All accounts of a number. */
  public record Part(String number, String heading, String count, List<Line> lines) {}

  /**
   * An account or heading.
   *
   * @param isOfFacilities whether it belongs to shared facilities
   * @param isShared whether it is ticked
   * @param numbers in the organisation's own books
   */
  public record Line(
      String id,
      String title,
      boolean isOfFacilities,
      boolean isShared,
      String numbers,
      String remark,
      String remarkField,
      String remarkName,
      boolean isWrong,
      List<Line> below) {}

  /** The form round the lines. */
  public record Choosing(String action, int version, List<FormError> errors, String cancel) {}

  /** The parts as they are shown to those who choose: all of them. */
  static List<Part> all(List<Account> heads, Chosen chosen, Numbers numbers, Set<String> wrong) {
    return parts(
        heads, chosen, heads.stream().map(one -> line(one, chosen, numbers, wrong)).toList());
  }

  /** The parts as they are shown to those who read: what is shared or remarked on. */
  static List<Part> read(List<Account> heads, Chosen chosen, Numbers numbers) {
    return parts(
        heads,
        chosen,
        heads.stream()
            .map(one -> line(one, chosen, numbers, Set.of()))
            .flatMap(line -> said(line).stream())
            .toList());
  }

  /** A line without what is below it and was not said anything of; nothing, when that is all. */
  private static List<Line> said(Line line) {
    List<Line> below = line.below().stream().flatMap(one -> said(one).stream()).toList();
    boolean isSaid = line.isShared() || !line.remark().isEmpty() || !below.isEmpty();
    return isSaid
        ? List.of(
            new Line(
                line.id(),
                line.title(),
                line.isOfFacilities(),
                line.isShared(),
                line.numbers(),
                line.remark(),
                line.remarkField(),
                line.remarkName(),
                false,
                below))
        : List.of();
  }

  private static List<Part> parts(List<Account> heads, Chosen chosen, List<Line> lines) {
    Map<String, List<Account>> numbers = new LinkedHashMap<>();
    heads.stream()
        .sorted(Comparator.comparing(Account::number))
        .forEach(one -> numbers.merge(one.number(), List.of(one), AccountsPage::joined));
    return numbers.entrySet().stream()
        .map(part -> part(part.getKey(), part.getValue(), chosen, lines))
        .filter(part -> !part.lines().isEmpty())
        .toList();
  }

  private static List<Account> joined(List<Account> some, List<Account> more) {
    return Stream.of(some, more).flatMap(List::stream).toList();
  }

  private static Part part(String number, List<Account> accounts, Chosen chosen, List<Line> lines) {
    Set<String> ids = Set.copyOf(accounts.stream().map(Account::id).toList());
    return new Part(
        number,
        msg("allocation.account.number", number),
        msg(
            "allocation.account.count",
            Formats.count(chosen.count(accounts)),
            Formats.count(Chosen.leaves(accounts).size())),
        lines.stream().filter(line -> ids.contains(line.id())).toList());
  }

  private static Line line(Account one, Chosen chosen, Numbers numbers, Set<String> wrong) {
    return new Line(
        one.id(),
        one.title(),
        one.isOfFacilities(),
        chosen.isShared(one),
        String.join(", ", numbers.of(one.id())),
        chosen.remarks().getOrDefault(one.id(), ""),
        AccountsForm.fieldOf(one),
        AccountsForm.nameOf(one),
        wrong.contains(AccountsForm.fieldOf(one)),
        one.below().stream().map(below -> line(below, chosen, numbers, wrong)).toList());
  }
}
