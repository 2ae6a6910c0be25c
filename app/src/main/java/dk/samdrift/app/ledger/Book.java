package dk.samdrift.app.ledger;

import java.util.UUID;

/**
 * The books of a cooperation.
 *
 * @param code what the cooperation is called in files (settlement.md section 1)
 * @param startMonth in which month its accounting year begins, 1 to 12
 * @param version rises with every change
 */
public record Book(UUID cooperation, String code, int startMonth, int version) {}
