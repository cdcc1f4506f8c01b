package org.bianmin.domain.cases;

/**
 * What does not hold.
 *
 * @param number of the case
 * @param rule the name of the rule that it breaks
 * @param detail what stands where, for whoever repairs it; names nobody
 */
public record CaseFinding(String number, String rule, String detail) {}
