package dk.samdrift.engine.job;

/** Tells a word that was mistyped from another word. */
public final class Spelling {

  private Spelling() {}

  /**
   * Are two words equal, or equal but for one character that is wrong, missing or too many, or two
   * neighbours that have changed places?
   */
  public static boolean isNear(String a, String b) {
    if (a.length() > b.length()) {
      return isNear(b, a);
    }
    int start = 0;
    while (start < a.length() && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    String restA = a.substring(start);
    String restB = b.substring(start);
    if (a.length() < b.length()) {
      return restA.equals(restB.substring(1));
    }
    if (restA.isEmpty() || restA.substring(1).equals(restB.substring(1))) {
      return true;
    }
    return restA.charAt(0) == restB.charAt(1)
        && restA.charAt(1) == restB.charAt(0)
        && restA.substring(2).equals(restB.substring(2));
  }
}
