package org.bianmin.doors.counter;

import java.util.List;
import java.util.Map;
import org.bianmin.ground.text.Text;

/**
 * The form of an announcement.
 *
 * @param offices for which it can be written
 * @param orders what sources order to be made public there
 * @param key by which the form is taken once
 * @param typed what was typed, by field
 * @param trouble the key of why it was not taken; null if nothing was wrong
 * @param wrong the id of the field that is concerned; null if none
 */
public record AnnouncementSheet(
        List<Choice> offices,
        List<Choice> orders,
        String key,
        Map<String, String> typed,
        String trouble,
        String wrong) {

    /** Something that can be chosen. */
    public record Choice(String value, Text name, boolean chosen) {}

    /** What was typed in a field; empty if nothing. */
    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}
