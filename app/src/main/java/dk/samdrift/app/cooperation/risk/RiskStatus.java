package dk.samdrift.app.cooperation.risk;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.form.Choice;
import java.util.List;
import java.util.stream.Stream;

/** How a risk stands. */
public enum RiskStatus {
  /** Something must be done about it. */
  OPEN,
  /** What can be done is done; it is watched. */
  WATCHED,
  /** It has happened. */
  HAPPENED,
  /** It cannot happen any more. */
  CLOSED;

  /** What users call it. */
  public String words() {
    return msg("cooperation.risk.status." + name());
  }

  Tag tag() {
    return switch (this) {
      case OPEN -> Tag.warn(words());
      case WATCHED -> Tag.neutral(words());
      case HAPPENED -> Tag.bad(words());
      case CLOSED -> Tag.good(words());
    };
  }

  static List<Choice> choices() {
    return Stream.of(values()).map(one -> Choice.of(one.name(), one.words())).toList();
  }
}
