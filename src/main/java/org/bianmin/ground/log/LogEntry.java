package org.bianmin.ground.log;

import java.time.Instant;

/**
 * An entry of the log.
 *
 * @param id in the order of beginning, which is not the order in the tree
 * @param at when it was done, to the microsecond
 * @param requestId of the request that did it; null where there was none
 */
public record LogEntry(long id, Instant at, Actor actor, Deed deed, String requestId) {}
