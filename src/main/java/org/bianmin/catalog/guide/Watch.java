package org.bianmin.catalog.guide;

import java.util.List;
import org.bianmin.catalog.Item;
import org.bianmin.catalog.Text;

/**
 * That a supervision regime (事中事后监管制度) watches items.
 *
 * @param id the regime's id in {@code regimes.yaml}
 */
public record Watch(String id, Text name, List<Item> items) {}
