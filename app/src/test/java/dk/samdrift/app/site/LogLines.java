package dk.samdrift.app.site;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What the program logs while it is open. */
public final class LogLines implements AutoCloseable {

  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final ListAppender<ILoggingEvent> lines =
      new ListAppender<>() {
        @Override
        protected void append(ILoggingEvent line) {
          // The number is taken from the thread that speaks, which is ours when we ask later.
          line.prepareForDeferredProcessing();
          super.append(line);
        }
      };

  /** Begins to listen. */
  public LogLines() {
    lines.start();
    root.addAppender(lines);
  }

  /** What was said of a request. */
  public List<String> of(String request) {
    return all().stream()
        .filter(line -> request.equals(line.getMDCPropertyMap().get("request")))
        .map(line -> line.getLevel() + " " + line.getFormattedMessage())
        .toList();
  }

  /** What was said of no request. */
  public List<String> ofNone() {
    return all().stream()
        .filter(line -> !line.getMDCPropertyMap().containsKey("request"))
        .map(ILoggingEvent::getFormattedMessage)
        .toList();
  }

  private List<ILoggingEvent> all() {
    return List.copyOf(lines.list);
  }

  @Override
  public void close() {
    root.detachAppender(lines);
  }
}
