package org.bianmin.content.register;

import org.bianmin.ground.text.Text;

/**
 * One thing that a service centre can tick off.
 *
 * @param text the source's own words for it
 * @param encouraged whether the source only encourages it (鼓励); else it is asked for
 */
public record ChecklistPoint(Text text, boolean encouraged) {}
