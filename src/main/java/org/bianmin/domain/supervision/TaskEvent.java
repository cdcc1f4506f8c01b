package org.bianmin.domain.supervision;

import java.time.Instant;
import java.util.Map;

/**
 * Something that happened to a task.
 *
 * @param position the order within the task, from 1
 * @param actor the account, or {@code schedule}
 * @param action {@code open}, or the code of a {@link TaskAction}
 * @param data what rules need of it: {@code day}, {@code amount} in fen
 * @param words what was written; empty if nothing was, or it has been erased
 */
public record TaskEvent(
        int position,
        Instant at,
        String actor,
        String role,
        String action,
        TaskState state,
        Map<String, String> data,
        String words) {

    /** The action of the first event of every task. */
    public static final String OPEN = "open";

    /** The day by which something is to be done. */
    public static final String DAY = "day";

    /** An amount of money, in fen. */
    public static final String AMOUNT = "amount";

    public TaskEvent {
        data = Map.copyOf(data);
    }

    /** Names the event and shows nothing that was written. */
    @Override
    public String toString() {
        return "TaskEvent[" + position + " " + action + " -> " + state + "]";
    }
}
