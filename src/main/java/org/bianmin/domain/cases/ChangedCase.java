package org.bianmin.domain.cases;

import java.time.Instant;

/**
 * A case that others have done something to.
 *
 * @param action the last of it
 * @param at when
 * @param count how often something was done
 * @param own whether this member of staff has accepted it or done something to it
 */
public record ChangedCase(String number, String item, String action, Instant at, int count, boolean own) {}
