package dk.samdrift.app.intake;

import static dk.samdrift.app.language.Messages.DANISH;

import dk.samdrift.app.ledger.Doubles;
import dk.samdrift.app.ledger.RecordFile;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;

/**
 * What is in a file of records.
 *
 * @param records those of the cooperation
 * @param sum of theirs: oere, hundredths of an hour, or what was used
 * @param added so many are new
 * @param addedSum of the new ones
 * @param there so many have an id that counts already, and are left out
 * @param twins so many have no id, are equal to one that is there, and are left out
 * @param others so many are of other cooperations
 */
public record FileCount(
    RecordFile file,
    long records,
    BigDecimal sum,
    long added,
    BigDecimal addedSum,
    long there,
    long twins,
    long others) {

  /** What was counted of a file, and how many records in it are of other cooperations. */
  static FileCount of(RecordFile file, Doubles.Counted counted, long others) {
    return new FileCount(
        file,
        counted.records(),
        counted.sum(),
        counted.added(),
        counted.addedSum(),
        counted.there(),
        counted.twins(),
        others);
  }

  /** A sum as people read it. */
  String words(BigDecimal number) {
    boolean isUse = file == RecordFile.QUANTITIES;
    DecimalFormat format =
        new DecimalFormat(
            isUse ? "#,##0.#########" : "#,##0.00", DecimalFormatSymbols.getInstance(DANISH));
    return format.format(isUse ? number : number.movePointLeft(2)).replace('-', '\u2212');
  }
}
