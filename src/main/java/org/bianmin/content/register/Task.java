package org.bianmin.content.register;

import java.util.List;
import org.bianmin.content.catalog.Item;
import org.bianmin.ground.text.Text;

/**
 * A task (具体工作事项) under a main duty.
 *
 * @param id its name within the register, duty and position: {@code 3-2}
 * @param number the number that the source gives it, or null where the source does not number tasks
 * @param items the items that carry it out, where the wording leaves no doubt
 */
public record Task(String id, Integer number, Text text, List<Item> items) {}
