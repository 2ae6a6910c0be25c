package dk.samdrift.app.cooperation.programme;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.SubjectKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the history knows of programmes. */
@Configuration
class ProgrammeConfiguration {

  @Bean
  SubjectKind programmeSubject() {
    return new SubjectKind(
        "programme", msg("cooperation.programme.page"), "/cooperation/programme/");
  }
}
