package dk.samdrift.app.job;

import java.util.UUID;

/**
 * Who asks for work and looks at it.
 *
 * @param home the address of the organisation
 * @param name of the person
 * @param seesAll also what others have asked for?
 */
public record Asker(String home, UUID person, String name, boolean seesAll) {

  /** Where the work can be seen. */
  public String pathOf(JobId job) {
    return home + "/job/" + job;
  }

  boolean sees(Job job) {
    return seesAll || job.askedBy().equals(person);
  }
}
