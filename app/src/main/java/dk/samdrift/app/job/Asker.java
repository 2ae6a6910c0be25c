package dk.samdrift.app.job;

import java.util.UUID;

/**
 * Who asks for work and looks at it.
 *
 * @param home the address of the organisation
 * @param name of the person
 * @param seesAll also what others have asked for?
 * @param seesKeptApart also what is not for everybody who looks after the program?
 */
public record Asker(String home, UUID person, String name, boolean seesAll, boolean seesKeptApart) {

  /** Where the work can be seen. */
  public String pathOf(JobId job) {
    return home + "/job/" + job;
  }

  boolean sees(Job job) {
    return seesAll || job.askedBy().equals(person);
  }
}
