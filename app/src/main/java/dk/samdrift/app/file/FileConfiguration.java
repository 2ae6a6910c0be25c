package dk.samdrift.app.file;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.SubjectKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Limits, where an installation wants others: samdrift.file.bytes, .organisation-bytes. And what of
 * this room the history tells about.
 */
@Configuration(proxyBeanMethods = false)
class FileConfiguration {

  @Bean
  SubjectKind fileSubjects() {
    return new SubjectKind("file", msg("file.files"), "/organisation/files/");
  }

  /** They are on no list, so nothing leads to them. */
  @Bean
  SubjectKind apartFileSubjects() {
    return new SubjectKind("file-apart", msg("file.files.apart"), null);
  }

  @Bean
  FileLimits fileLimits(Environment settings) {
    FileLimits usual = FileLimits.SINCE_NOVEMBER_2026;
    return new FileLimits(
        settings.getProperty("samdrift.file.bytes", Long.class, usual.fileBytes()),
        settings.getProperty(
            "samdrift.file.organisation-bytes", Long.class, usual.organisationBytes()));
  }
}
