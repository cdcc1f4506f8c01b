package org.bianmin.doors.counter;

/**
 * A way to narrow a work list by one press.
 *
 * @param code the end of the key of its words
 * @param chosen whether the list is narrowed so
 */
public record Turn(String code, String address, boolean chosen) {}
