package org.bianmin.content.guide;

import java.util.List;
import org.bianmin.ground.text.Text;

/**
 * One way to apply and what to bring for it.
 *
 * @param name how this way is called, or null where there is only one
 */
public record Way(Text name, List<Paper> materials) {}
