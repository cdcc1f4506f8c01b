package org.bianmin.domain.cases;

/**
 * What stands open now.
 *
 * @param open cases that are not closed
 * @param overdue those of them beyond their limit
 */
public record OpenCases(long open, long overdue) {}
