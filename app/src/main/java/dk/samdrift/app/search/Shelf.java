package dk.samdrift.app.search;

import dk.samdrift.app.organisation.Insider;
import java.util.List;

/** Where things of a kind are found; another kind is another component. */
interface Shelf {

  /** What holds all words, of what somebody may know of; groups may be empty. */
  List<Group> found(String search, Insider insider);

  /** What is nearly called so, of what somebody may know of; groups may be empty. */
  List<Group> near(String search, Insider insider);
}
