package dk.samdrift.app.cooperation;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.SubjectKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the history knows of cooperations. */
@Configuration
class CooperationConfiguration {

  @Bean
  SubjectKind cooperationSubject() {
    return new SubjectKind("cooperation", msg("cooperation.all"), "/cooperation/");
  }
}
