package dk.samdrift.app.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import tools.jackson.databind.json.JsonMapper;

/** How the bodies of requests are read: not more than so much, and by the word. */
@ControllerAdvice
class Bodies extends RequestBodyAdviceAdapter {

  private static final int MOST_BYTES = 100_000;

  /** All of it, in memory. */
  private record Read(HttpHeaders headers, byte[] bytes) implements HttpInputMessage {
    @Override
    public HttpHeaders getHeaders() {
      return headers;
    }

    @Override
    public InputStream getBody() {
      return new ByteArrayInputStream(bytes);
    }
  }

  /** The one that Spring reads with. */
  @Configuration(proxyBeanMethods = false)
  static class Reading {
    @Bean
    JsonMapper jsonMapper() {
      return Json.MAPPER;
    }
  }

  @Override
  public boolean supports(
      MethodParameter parameter,
      Type type,
      Class<? extends HttpMessageConverter<?>> unusedConverter) {
    return true;
  }

  @Override
  public HttpInputMessage beforeBodyRead(
      HttpInputMessage message,
      MethodParameter parameter,
      Type type,
      Class<? extends HttpMessageConverter<?>> unusedConverter)
      throws IOException {
    byte[] bytes = message.getBody().readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new Fault(ProblemKind.LARGE, ProblemKind.LARGE.usual());
    }
    return new Read(message.getHeaders(), bytes);
  }
}
