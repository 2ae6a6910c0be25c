package dk.samdrift.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. */
@SpringBootApplication
public class Samdrift {

  /** Starts it. */
  public static void main(String[] args) {
    SpringApplication.run(Samdrift.class, args);
  }
}
