package org.bianmin.catalog.register;

import org.bianmin.catalog.Text;

/**
 * One thing that a service centre can tick off.
 *
 * @param text the source's own words for it
 * @param encouraged whether the source only encourages it (鼓励); else it is asked for
 */
public record Check(Text text, boolean encouraged) {}
