package org.bianmin.content.control;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.bianmin.ground.text.Text;

/**
 * What an entry of a register says, in content {@code 镇=Town; 电话?=Telephone}: the Chinese name is that of the field for ever, and a
 * question mark after it says that it may stay empty, an at sign that it is a day: {@code 办结日期@?=Done on}.
 */
public record RegisterField(Text name, boolean required, boolean day) {

    private static final Pattern FORM = Pattern.compile("[^=;]+=[^=;]+(; [^=;]+=[^=;]+)*");

    /** Whether fields are written so. */
    static boolean isList(String written) {
        return FORM.matcher(written).matches();
    }

    /** The fields of a register. */
    static List<RegisterField> list(String written) {
        return Arrays.stream(written.split("; "))
                .map(field -> field.split("="))
                .map(pair -> new RegisterField(
                        new Text(pair[0].replace("?", "").replace("@", ""), pair[1]),
                        !pair[0].endsWith("?"),
                        pair[0].contains("@")))
                .toList();
    }

    public String id() {
        return name.zh();
    }
}
