package dk.samdrift.app.mail;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.SubjectKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The mail server of this installation, from its settings. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

  @Bean
  MailSettings mailSettings(Environment settings) {
    return MailSettings.of(settings);
  }

  @Bean
  SubjectKind letterSubjects() {
    return new SubjectKind("letter", msg("mail.outbox"), null);
  }
}
