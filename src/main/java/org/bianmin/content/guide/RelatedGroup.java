package org.bianmin.content.guide;

import java.util.List;
import org.bianmin.content.catalog.Item;
import org.bianmin.ground.text.Text;

/**
 * The same matter in several places, or matters of one place that are done together: items of different rows and jurisdictions that
 * a reader may compare.
 */
public record RelatedGroup(String id, Text name, List<Item> items) {}
