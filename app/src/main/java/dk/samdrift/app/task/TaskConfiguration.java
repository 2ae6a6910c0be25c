package dk.samdrift.app.task;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.SubjectKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of this room the history tells about. */
@Configuration(proxyBeanMethods = false)
class TaskConfiguration {

  @Bean
  SubjectKind taskSubjects() {
    return new SubjectKind("task", msg("task.tasks"), "/task/", true);
  }
}
