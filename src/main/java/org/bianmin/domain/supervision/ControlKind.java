package org.bianmin.domain.supervision;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;

/**
 * A mechanism of supervision: carries out the controls of one kind. A new one is a class of these and an entry in {@code
 * content/control-kinds.yaml}; when it runs, who has its tasks and what becomes of a failure is the same for all.
 */
public interface ControlKind {

    /** The id of the kind in the content. */
    String id();

    /**
     * Does it, within the caller's transaction, in which it is marked as done. Called again after a failure that has rolled everything
     * back.
     *
     * @param control one of which no needed setting is missing
     */
    Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException;

    /** The parts of its place of which a control has a run each time: one, of all of it, unless the kind works town by town. */
    default List<String> partitions(Control control, Snapshot content) {
        return List.of(Partition.WHOLE);
    }

    /**
     * One time at which a control is due in a part of its place.
     *
     * @param period a day, a month or a year
     * @param partition see {@link Partition}
     * @param dueOn the day on which it became due
     */
    record Run(long id, String period, String partition, LocalDate dueOn, Instant now) {

        /** One of the whole place. */
        public Run(long id, String period, LocalDate dueOn, Instant now) {
            this(id, period, Partition.WHOLE, dueOn, now);
        }
    }

    /**
     * What came of it.
     *
     * @param counts by name; they are shown to staff
     * @param inputs what it worked on, hashed
     * @param result what came out, hashed
     */
    record Outcome(Map<String, Long> counts, byte[] inputs, byte[] result) {

        public Outcome {
            counts = Map.copyOf(counts);
        }
    }
}
