package org.bianmin.content.register;

import java.util.List;
import org.bianmin.ground.text.Text;

/**
 * A main duty (主要职责) of the office.
 *
 * @param note the remarks (备注) of the source, mostly the legal basis, or null
 */
public record Duty(int number, Text duty, Text note, List<Task> tasks) {}
