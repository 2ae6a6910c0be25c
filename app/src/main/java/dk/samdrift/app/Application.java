package dk.samdrift.app;

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

  /**
   * Starts it.
   *
   * @param settings of Spring, over those of application.properties
   * @param profiles for instance development
   */
  public static ConfigurableApplicationContext start(
      Database database, Map<String, Object> settings, String... profiles) {
    SpringApplication application =
        new SpringApplicationBuilder(Application.class)
            .properties(settings)
            .profiles(profiles)
            .build();
    application.addInitializers(context ->
        ((GenericApplicationContext) context).registerBean(Database.class, () -> database));
    return application.run();
  }
}
