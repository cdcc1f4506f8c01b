package org.bianmin.domain.accounts;

/**
 * A session that holds, and whose it is.
 *
 * @param session to be given to the browser anew where it is {@code renewed}
 */
public record SignedIn(StaffMember member, StaffSession session, boolean renewed) {}
