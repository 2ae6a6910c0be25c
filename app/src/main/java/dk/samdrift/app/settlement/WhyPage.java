package dk.samdrift.app.settlement;

import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Frame;
import java.util.List;

/**
 * Why a member bears what it bears on an account.
 *
 * @param about the account, the settlement and the year
 * @param lead the whole in a sentence
 * @param parts the sums it is made of, in the order of time
 * @param direct what the member bears alone
 * @param deferred postings that are for other years as well
 */
public record WhyPage(
    Frame frame,
    String about,
    List<Action> actions,
    String lead,
    List<Part> parts,
    List<Posting> direct,
    List<String> deferred) {

  /**
   * A sum that was divided at one stroke.
   *
   * @param sentence by what, and who decided it
   * @param steps the calculation, step by step
   * @param amount what it comes to for the member
   * @param members how all share it
   * @param hiddenPostings what is said instead of postings; empty when they stand there
   */
  public record Part(
      String id,
      String heading,
      String sentence,
      List<String> steps,
      String amount,
      String weightHead,
      List<Member> members,
      String weights,
      String total,
      String caption,
      String postingsHeading,
      List<Posting> postings,
      String hiddenPostings) {}

  /** What one member gets. */
  public record Member(String name, boolean isOwn, String weight, String percent, String amount) {}

  /** A posting, or the part of it that counts here. */
  public record Posting(String day, String what, String service, String whole, String amount) {}
}
