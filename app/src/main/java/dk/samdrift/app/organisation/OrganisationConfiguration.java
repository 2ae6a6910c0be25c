package dk.samdrift.app.organisation;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.SubjectKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of this room the history tells about. */
@Configuration(proxyBeanMethods = false)
class OrganisationConfiguration {

  @Bean
  SubjectKind personSubjects() {
    return new SubjectKind("person", msg("organisation.persons"), "/organisation/persons/");
  }

  @Bean
  SubjectKind estateSubjects() {
    return new SubjectKind("estate", msg("organisation.estates"), "/organisation/estates/");
  }

  @Bean
  SubjectKind housingOrganisationSubjects() {
    return new SubjectKind(
        "housing-organisation",
        msg("organisation.housings"),
        "/organisation/housing-organisations/");
  }

  @Bean
  SubjectKind unitWeightSubjects() {
    return new SubjectKind("unit-weights", msg("organisation.unit-weights"), null);
  }

  @Bean
  SubjectKind tokenSubjects() {
    return new SubjectKind("token", msg("organisation.tokens"), null);
  }
}
