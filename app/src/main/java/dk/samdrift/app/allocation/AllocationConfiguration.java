package dk.samdrift.app.allocation;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.SubjectKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the history needs to know of this room. */
@Configuration
class AllocationConfiguration {

  @Bean
  SubjectKind accountSubjects() {
    return new SubjectKind("accounts", msg("allocation.number.kind"), null);
  }
}
