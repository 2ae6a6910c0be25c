package dk.samdrift.app.document.tree;

import java.util.List;

/**
 * What a document gets when it is issued, and what stands on paper beside what it says.
 *
 * @param slug of the organisation, as in addresses
 * @param code 16 hexadecimal digits: the beginning of a hash over what it says, its id, and the
 *     history before it
 * @param headNumber of the last entry of the history by then
 * @param headHash of that entry
 * @param address where anybody learns whether the paper is genuine
 */
public record Seal(String slug, String code, long headNumber, String headHash, String address) {

  /** 64 bits: nobody guesses one, and a hand can type it. */
  public static final int DIGITS = 16;

  /** Refuses what would not be found again. */
  public Seal {
    if (!code.matches("[0-9a-f]{" + DIGITS + "}") || slug.isEmpty()) {
      throw new IllegalStateException("not a code: " + slug + " " + code);
    }
  }

  /** As people read it: nordbo 1a2b 3c4d 5e6f 7a8b. */
  public String words() {
    return slug + " " + String.join("\u00a0", groups());
  }

  /** Where a hand types the code: the address without scheme, organisation and code. */
  public String place() {
    return address.replaceFirst("^https?://", "").replaceFirst("/" + slug + "/" + code + "$", "");
  }

  private List<String> groups() {
    return List.of(code.split("(?<=\\G.{4})", -1)).stream().filter(one -> !one.isEmpty()).toList();
  }
}
