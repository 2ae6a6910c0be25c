package dk.samdrift.app.settlement;

import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.table.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a member bears what it bears on an account.
 *
 * @param about the account, the settlement and the year
 * @param lead the whole in a sentence
 * @param notes what else there is to know about the year
 * @param parts the sums it is made of, in the order of time
 * @param direct what the member bears alone
 * @param deferred postings that are for other years as well
 */
public record WhyPage(
    Frame frame,
    String about,
    List<Action> actions,
    String lead,
    List<String> notes,
    List<Part> parts,
    Postings direct,
    List<String> deferred) {

  /**
   * A sum that was divided at one stroke.
   *
   * @param begins why it begins on its first day; empty where the sum before has said so
   * @param sentence by what, and who decided it
   * @param steps the calculation, step by step
   * @param amount what it comes to for the member
   * @param weightHead what the weights are; empty when they are not told
   * @param members how all share it
   */
  public record Part(
      String id,
      String heading,
      String begins,
      String sentence,
      List<String> steps,
      String amount,
      String weightHead,
      List<Member> members,
      String weights,
      String total,
      String caption,
      Postings postings) {}

  /** What one member gets. */
  public record Member(String name, boolean isOwn, String weight, String percent, String amount) {}

  /**
   * The postings behind a sum.
   *
   * @param heading how many they are
   * @param shown all, or those of the page that is asked for
   * @param table what searches and turns the pages; none where all are shown
   */
  public record Postings(String id, String heading, List<Posting> shown, @Nullable Table table) {}

  /** A posting, or the part of it that counts here. */
  public record Posting(String day, String what, String service, String whole, String amount) {}
}
