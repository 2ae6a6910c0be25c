package dk.samdrift.app.home;

import dk.samdrift.app.organisation.Role;
import java.util.List;
import java.util.Set;

/** Answers the question of some roles. */
interface Answer {

  /** Whose question it is. */
  Set<Role> roles();

  /** The answer, its most important part first. */
  List<Card> cards(Look look);
}
