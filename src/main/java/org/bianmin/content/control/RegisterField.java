package org.bianmin.content.control;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.bianmin.ground.text.Text;

/**
 * What an entry of a register says, in content {@code 镇=Town; 电话?=Telephone}: the Chinese name is that of the field for ever, and a
 * question mark after it says that it may stay empty, an at sign that it is a day: {@code 办结日期@?=Done on}. A day says what has
 * happened; one that is planned, and so may still come, has a plus sign: {@code 预约日期@+=Booked for}.
 *
 * @param planned whether the day may lie in the future, and what follows it may come before it
 */
public record RegisterField(Text name, boolean required, boolean day, boolean planned) {

    private static final String MARKS = "[@+?]";

    private static final Pattern FORM = Pattern.compile("[^=;]+=[^=;]+(; [^=;]+=[^=;]+)*");

    /** Whether fields are written so. */
    static boolean isList(String written) {
        return FORM.matcher(written).matches();
    }

    /** The fields of a register; none where they are not written so. */
    public static List<RegisterField> list(String written) {
        return !isList(written)
                ? List.of()
                : Arrays.stream(written.split("; "))
                        .map(field -> field.split("="))
                        .map(pair -> new RegisterField(
                                new Text(pair[0].replaceAll(MARKS, ""), pair[1]),
                                !pair[0].endsWith("?"),
                                pair[0].contains("@"),
                                pair[0].contains("@+")))
                        .toList();
    }

    /** The fields that a setting names: {@code 镇级怎样变 / 村级怎样变}. */
    public static List<String> named(String written) {
        return List.of(written.split(" / "));
    }

    public String id() {
        return name.zh();
    }
}
