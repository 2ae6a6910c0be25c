package dk.samdrift.app.ui.table;

import dk.samdrift.app.ui.form.Choice;
import java.util.List;

/**
 * A choice above a table that leaves rows out.
 *
 * @param name of the parameter, which the query keeps as well when something is chosen
 * @param value what is chosen; empty, all rows
 */
public record Filter(String name, String label, List<Choice> choices, String value) {

  /** Takes nothing that is not offered. */
  public Filter {
    choices = List.copyOf(choices);
    String asked = value;
    value = choices.stream().anyMatch(choice -> choice.value().equals(asked)) ? asked : "";
  }
}
