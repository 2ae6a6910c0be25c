package dk.samdrift.engine.job.master;

import dk.samdrift.engine.job.ProblemCode;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who can be referred to.
 *
 * @param only the one cooperation whose records are judged, if not all are
 * @param cooperations numbers by id
 * @param members numbers by id
 */
record Known(
    Optional<String> only, Map<String, Integer> cooperations, Map<String, Integer> members) {

  /** Does the run concern this row? Rows without a cooperation concern every run. */
  boolean concerns(Row row) {
    return only.isEmpty()
        || row.table().place("cooperation") < 0
        || only.get().equals(row.field("cooperation"));
  }

  /** The second step of judging a record: which cooperation is it of? */
  OptionalInt cooperation(Row row, Judge judge) {
    String id = row.field("cooperation");
    Integer number = cooperations.get(id);
    if (id.isEmpty()) {
      judge.fault(ProblemCode.BAD_VALUE, "empty", "cooperation");
    } else if (number == null) {
      judge.fault(ProblemCode.UNKNOWN_COOPERATION, "record", id);
    }
    return judge.hasFailed() || number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** The member a row names; noted when there is none. */
  int member(Row row, Judge judge) {
    Integer number = members.get(row.field("member"));
    if (number == null) {
      judge.fault(ProblemCode.UNKNOWN_MEMBER, "record", row.field("member"));
      return -1;
    }
    return number;
  }
}
