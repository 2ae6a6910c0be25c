package dk.samdrift.engine.settlement.record;

import dk.samdrift.engine.job.csv.RecordCursor;

/** The step of judging a record at which repeated source ids are looked for. */
interface RepeatWatch {

  /** Is the record left out from here on? Records without source id never are. */
  boolean leavesOut(RecordCursor record, int cooperation);

  /** Has seen its last record. */
  default void finish() {}
}
