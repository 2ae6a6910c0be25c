package dk.samdrift.app.door;

import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.token.Program;
import dk.samdrift.app.store.Work;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.concurrent.Callable;
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
  private final DraftDesk desk;
  private final OnceDesk once;

  HandlerTransactions(PlatformTransactionManager transactions, DraftDesk desk, OnceDesk once) {
    this.transactions = transactions;
    this.desk = desk;
    this.once = once;
  }

  @Override
  protected @Nullable ModelAndView invokeHandlerMethod(
      HttpServletRequest request, HttpServletResponse response, HandlerMethod handler)
      throws Exception {
    if (request.getAttribute(Insider.class.getName()) instanceof Insider insider) {
      return Work.<@Nullable ModelAndView, Exception>call(
          insider.organisation(), () -> handled(request, response, handler, insider));
    }
    if (request.getAttribute(Program.class.getName()) instanceof Program program) {
      return Work.<@Nullable ModelAndView, Exception>call(
          program.organisation(),
          () -> inTransaction(request, plainly(request, response, handler)));
    }
    return inTransaction(request, plainly(request, response, handler));
  }

  private Callable<@Nullable ModelAndView> plainly(
      HttpServletRequest request, HttpServletResponse response, HandlerMethod handler) {
    return () -> super.invokeHandlerMethod(request, response, handler);
  }

  /** What is undone by a failure was typed all the same. */
  private @Nullable ModelAndView handled(
      HttpServletRequest request,
      HttpServletResponse response,
      HandlerMethod handler,
      Insider insider)
      throws Exception {
    try {
      return inTransaction(
          request,
          () -> once.once(request, insider, () -> withDrafts(request, response, handler, insider)));
    } catch (Exception | Error e) {
      desk.rescue(request, insider, e);
      throw e;
    }
  }

  /** What was typed in a form is gone from its draft when, and only when, it is saved. */
  private @Nullable ModelAndView withDrafts(
      HttpServletRequest request,
      HttpServletResponse response,
      HandlerMethod handler,
      Insider insider)
      throws Exception {
    desk.open(request, insider);
    ModelAndView answer = super.invokeHandlerMethod(request, response, handler);
    desk.settle(request, insider, answer);
    return answer;
  }

  private @Nullable ModelAndView inTransaction(
      HttpServletRequest request, Callable<@Nullable ModelAndView> work) throws Exception {
    DefaultTransactionDefinition definition = new DefaultTransactionDefinition();
    definition.setReadOnly(READING.contains(request.getMethod()));
    TransactionStatus status = transactions.getTransaction(definition);
    ModelAndView answer;
    try {
      answer = work.call();
    } catch (Exception | Error e) {
      transactions.rollback(status);
      throw e;
    }
    transactions.commit(status);
    return answer;
  }
}
