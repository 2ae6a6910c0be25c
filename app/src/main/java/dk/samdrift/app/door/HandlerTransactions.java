package dk.samdrift.app.door;

import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.token.Program;
import dk.samdrift.app.store.OrganisationId;
import dk.samdrift.app.store.Work;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * The one place that opens transactions for pages and programs: round every handler, in the
 * organisation of the visitor, read-only where nothing is to be changed. It is committed before
 * anything is answered, so nobody is told of a change that did not come to be.
 */
final class HandlerTransactions extends RequestMappingHandlerAdapter {

  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final PlatformTransactionManager transactions;

  HandlerTransactions(PlatformTransactionManager transactions) {
    this.transactions = transactions;
  }

  @Override
  protected @Nullable ModelAndView invokeHandlerMethod(
      HttpServletRequest request, HttpServletResponse response, HandlerMethod handler)
      throws Exception {
    OrganisationId inside = inside(request);
    return inside == null
        ? inTransaction(request, response, handler)
        : Work.<@Nullable ModelAndView, Exception>call(
            inside, () -> inTransaction(request, response, handler));
  }

  private static @Nullable OrganisationId inside(HttpServletRequest request) {
    if (request.getAttribute(Insider.class.getName()) instanceof Insider insider) {
      return insider.organisation();
    }
    return request.getAttribute(Program.class.getName()) instanceof Program program
        ? program.organisation()
        : null;
  }

  private @Nullable ModelAndView inTransaction(
      HttpServletRequest request, HttpServletResponse response, HandlerMethod handler)
      throws Exception {
    DefaultTransactionDefinition definition = new DefaultTransactionDefinition();
    definition.setReadOnly(READING.contains(request.getMethod()));
    TransactionStatus status = transactions.getTransaction(definition);
    ModelAndView answer;
    try {
      answer = super.invokeHandlerMethod(request, response, handler);
    } catch (Exception | Error e) {
      transactions.rollback(status);
      throw e;
    }
    transactions.commit(status);
    return answer;
  }
}
