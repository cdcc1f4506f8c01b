package org.bianmin.domain.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A time at which a control was due, with the runs of all parts of its place, as staff see it.
 *
 * @param state {@code due}, {@code done} or {@code failed}
 * @param error what the last attempt failed with; null if it did not
 * @param endedAt null while it is due
 * @param counts what it has found, by name
 * @param parts how many parts of its place have a run
 * @param missing those of them that are not done, see {@link Partition}
 */
public record ControlRunView(
        String control,
        String period,
        LocalDate dueOn,
        String state,
        int attempts,
        String error,
        Instant endedAt,
        Map<String, Long> counts,
        int parts,
        List<String> missing) {

    public ControlRunView {
        missing = List.copyOf(missing);
    }

    /** Whether some parts are done and others not. */
    public boolean isDoneInPart() {
        return !missing.isEmpty() && missing.size() < parts;
    }
}
