package dk.samdrift.app.door;

import jakarta.servlet.http.HttpServletRequest;

/** Does the browser say that a request comes from a page of ours? A stranger's page cannot. */
final class FromOurPage {

  private FromOurPage() {}

  /** Older browsers, and lines that are not safe, say only where the page was from. */
  static boolean is(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin");
    }
    String origin = request.getHeader("Origin");
    return origin != null
        && origin.replaceFirst("^https?://", "").equals(request.getHeader("Host"));
  }
}
