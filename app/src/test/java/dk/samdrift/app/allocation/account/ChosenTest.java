package dk.samdrift.app.allocation.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.samdrift.app.playbook.Account;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ticks at accounts and at headings above them mean. */
class ChosenTest {

  /** A heading over a, and over another heading over b and c. */
  private static final List<Account> HEADS =
      List.of(account("head", account("a"), account("inner", account("b"), account("c"))));

  private static Account account(String id, Account... below) {
    return new Account(id, "1", id, false, List.of(below));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      textBlock =
          """
          # shared before, ticked now,       shared after
          '',              head,             a b c
          '',              inner,            b c
          '',              a b,              a b
          a b c,           head inner a b c, a b c
          # only the heading was unticked: nothing below it is meant
          a b c,           inner a b c,      ''
          a b c,           a b c,            ''
          # one below was unticked, the headings were left alone, or went with it
          a b c,           head inner a b,   a b
          a b c,           a b,              a b
          b c,             inner b,          b
          b c,             a inner b c,      a b c
          """)
  void a_tick_means(String before, String ticked, String after) {
    Chosen chosen = new Chosen(1, "", words(before), Map.of());

    assertEquals(words(after), chosen.meant(HEADS, words(ticked)));
  }

  private static Set<String> words(String text) {
    return text.isBlank() ? Set.of() : Set.of(text.strip().split(" ", -1));
  }
}
