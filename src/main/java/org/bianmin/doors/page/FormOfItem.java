package org.bianmin.doors.page;

import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.Item;

/**
 * The form of an item, with what it says of its sources.
 *
 * @param form as it is asked for the item in its place
 */
public record FormOfItem(Item item, Form form, FormSources sources) {}
