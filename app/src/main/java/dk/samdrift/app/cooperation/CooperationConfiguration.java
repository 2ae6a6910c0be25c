package dk.samdrift.app.cooperation;

import dk.samdrift.app.history.SubjectKind;
import dk.samdrift.app.playbook.Playbooks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the history knows of cooperations. */
@Configuration
class CooperationConfiguration {

  @Bean
  SubjectKind cooperationSubject(Playbooks playbooks) {
    String words = playbooks.words().cooperation().capitalised().many();
    return new SubjectKind("cooperation", words, "/cooperation/", true);
  }
}
