package org.bianmin.content.guide;

import org.bianmin.ground.text.Text;

/**
 * A paper to bring (材料), as the source names it.
 *
 * @param catchAll whether the source names no paper there but all that may be asked for (有关材料, 其他材料), so that one has to ask
 */
public record Paper(Text text, boolean catchAll) {}
