package dk.samdrift.app.file;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Limits, where an installation wants others: samdrift.file.bytes, .organisation-bytes. */
@Configuration(proxyBeanMethods = false)
class FileConfiguration {

  @Bean
  FileLimits fileLimits(Environment settings) {
    FileLimits usual = FileLimits.SINCE_NOVEMBER_2026;
    return new FileLimits(
        settings.getProperty("samdrift.file.bytes", Long.class, usual.fileBytes()),
        settings.getProperty(
            "samdrift.file.organisation-bytes", Long.class, usual.organisationBytes()));
  }
}
