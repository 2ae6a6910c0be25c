package dk.samdrift.app.identity;

import dk.samdrift.app.ui.Assets;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.session.web.http.HttpSessionIdResolver;

/**
 * Sessions are looked up for pages only: a style sheet is the same for everybody, and is to be had
 * also while the database is away, and programs show a token: what a browser sends along is not to
 * open anything to them.
 */
record SessionsOfPages(HttpSessionIdResolver cookies) implements HttpSessionIdResolver {

  private static final String PROGRAMS = "/api/";

  @Override
  public List<String> resolveSessionIds(HttpServletRequest request) {
    String path = request.getRequestURI();
    boolean isPage = !Assets.isFile(path) && !path.startsWith(PROGRAMS);
    return isPage ? cookies.resolveSessionIds(request) : List.of();
  }

  @Override
  public void setSessionId(
      HttpServletRequest request, HttpServletResponse response, String session) {
    cookies.setSessionId(request, response, session);
  }

  @Override
  public void expireSession(HttpServletRequest request, HttpServletResponse response) {
    cookies.expireSession(request, response);
  }
}
