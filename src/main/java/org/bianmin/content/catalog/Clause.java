package org.bianmin.content.catalog;

import org.bianmin.ground.text.Text;

/**
 * One numbered clause of an item's supervision during and after handling (事中事后监管措施).
 *
 * @param part the heading under which the clause is numbered, or null (only source 000 row 16 has two)
 * @param number the clause's number in the source; 1 where the source does not number a single sentence
 */
public record Clause(Text part, int number, Text text) {}
