package dk.samdrift.app.organisation.estate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member in the list.
 *
 * @param housingName empty when it belongs to no housing organisation
 * @param chair of its board today; empty when there is none
 * @param dwellings today; none when nobody has told
 */
public record EstateRow(
    UUID id,
    String code,
    String name,
    @Nullable UUID housing,
    String housingName,
    String chair,
    @Nullable Long dwellings,
    boolean isClosed) {}
