package org.bianmin.domain.cases;

import java.time.Instant;

/**
 * What is known of a notice whose number somebody holds.
 *
 * @param item the id of what the case is about
 * @param logged whether the operation log says that it was issued, with the same digest
 * @param entry the number of that entry of the log; 0 where there is none
 * @param erasedAt when the personal data of the case were erased, or null
 */
public record NoticeCheck(IssuedNotice notice, String item, boolean logged, long entry, Instant erasedAt) {}
