package dk.samdrift.engine.naive;

import java.util.List;

/** One record of a CSV text with the physical line it starts on. */
public record CsvRecord(int line, List<String> fields, boolean isWellFormed) {}
