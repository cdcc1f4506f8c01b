package org.bianmin.domain.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * A run of a control, as staff see it.
 *
 * @param state {@code due}, {@code done} or {@code failed}
 * @param error what the last attempt failed with; null if it did not
 * @param endedAt null while it is due
 * @param counts what it has found, by name
 */
public record ControlRunView(
        String control,
        String period,
        LocalDate dueOn,
        String state,
        int attempts,
        String error,
        Instant endedAt,
        Map<String, Long> counts) {}
