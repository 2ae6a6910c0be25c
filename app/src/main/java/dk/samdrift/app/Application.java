package dk.samdrift.app;

import dk.samdrift.app.playbook.Playbooks;
import dk.samdrift.app.playbook.loading.PlaybookLoading;
import dk.samdrift.app.store.Database;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The pages and what works behind them, on a database that is ready. */
@SpringBootApplication
public class Application {

  /** The setting that names a folder with playbooks of one's own. */
  static final String PLAYBOOKS = "samdrift.playbooks";

  /**
   * Starts it, unless a playbook is broken.
   *
   * @param settings of Spring, over those of application.properties
   * @param profiles for instance development
   */
  public static ConfigurableApplicationContext start(
      Database database, Map<String, Object> settings, String... profiles) {
    Playbooks playbooks =
        PlaybookLoading.installed(String.valueOf(settings.getOrDefault(PLAYBOOKS, "")));
    SpringApplication application =
        new SpringApplicationBuilder(Application.class)
            .properties(settings)
            .profiles(profiles)
            .build();
    application.addInitializers(context -> {
      GenericApplicationContext made = (GenericApplicationContext) context;
      made.registerBean(Database.class, () -> database);
      made.registerBean(Playbooks.class, () -> playbooks);
    });
    return application.run();
  }
}
