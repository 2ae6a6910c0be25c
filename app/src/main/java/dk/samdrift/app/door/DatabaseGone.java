package dk.samdrift.app.door;

import dk.samdrift.app.api.Problem;
import dk.samdrift.app.api.ProblemKind;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers while the database is away: that is not the program's mistake, and passes. Outside of the
 * session, which is in the database as well. The next request tries again, so nobody need start
 * anything when the database is back.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
final class DatabaseGone extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseGone.class);
  private static final int SECONDS_TO_WAIT = 30;

  /** Lost connections, a server that stops or starts, and one that has no room for us. */
  private static final String GONE = "08...|57P0[123]|53300";

  private final BarePage pages;

  DatabaseGone(BarePage pages) {
    this.pages = pages;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | IOException | RuntimeException e) {
      SQLException gone = gone(e);
      if (gone == null || response.isCommitted()) {
        throw e;
      }
      LOG.error("the database is gone: {}: {}", Asked.by(request), gone.getMessage());
      answer(request, response);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    int status = HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    if (ApiKeeper.isApi(request.getRequestURI())) {
      response.resetBuffer();
      response.setIntHeader("Retry-After", SECONDS_TO_WAIT);
      Problem.of(ProblemKind.of(status), Correlation.of(request)).write(response);
      return;
    }
    response.resetBuffer();
    response.setIntHeader("Retry-After", SECONDS_TO_WAIT);
    pages.write(request, response, status);
  }

  /** What says so among the causes of a failure. */
  static @Nullable SQLException gone(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && (sql instanceof SQLTransientConnectionException
              || String.valueOf(sql.getSQLState()).matches(GONE))) {
        return sql;
      }
    }
    return null;
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }
}
