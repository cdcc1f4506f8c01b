package org.bianmin.domain.cases;

/**
 * An objection to a public notice has come in, as a letter (公示异议); told in the transaction that stores it.
 *
 * @param number of the letter
 * @param place the id of its jurisdiction
 * @param notice the number of the notice, as somebody has written it
 */
public record ObjectionReceived(String number, String place, String notice) {}
