package org.bianmin.doors.openid;

/**
 * The way to the provider.
 *
 * @param address where the browser goes
 * @param attempt what it brings back
 */
public record Beginning(String address, Attempt attempt) {}
