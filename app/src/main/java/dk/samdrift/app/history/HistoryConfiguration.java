package dk.samdrift.app.history;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** The clock that tells when things happen, where nobody sets another. */
@Configuration(proxyBeanMethods = false)
class HistoryConfiguration {

  @Bean
  @Fallback
  Clock clock() {
    return Clock.systemUTC();
  }
}
