package org.bianmin.doors.site;

import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Jurisdiction;

/** An item and its jurisdiction, for a page that lists items of several. */
public record PlacedItem(Item item, Jurisdiction jurisdiction) {}
