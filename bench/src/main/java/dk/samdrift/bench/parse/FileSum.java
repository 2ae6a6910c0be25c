package dk.samdrift.bench.parse;

/**
 * What a bare parse saw of one file.
 *
 * @param rows records, without the header
 * @param fields all fields of these records
 * @param sum of the file's amount, in units of its last decimal; 0 where it has none
 */
public record FileSum(String file, long rows, long fields, long sum) {
  FileSum plus(FileSum other) {
    return new FileSum(file, rows + other.rows, fields + other.fields, sum + other.sum);
  }
}
