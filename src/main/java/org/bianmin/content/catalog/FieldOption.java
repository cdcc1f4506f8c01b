package org.bianmin.content.catalog;

import org.bianmin.ground.text.Text;

/**
 * One of the answers of a field of choice.
 *
 * @param group what it is shown below, together with those beside it of the same group; null for none
 */
public record FieldOption(String value, Text label, Text group) {}
