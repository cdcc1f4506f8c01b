package org.bianmin.content.find;

import java.util.List;
import java.util.Objects;
import org.bianmin.ground.text.Language;

/**
 * What people ask for and no list holds, such as a passport: the search says so, instead of guessing.
 *
 * @param matter the code of the section that says where it is handled, as in {@code not_here_name_marriage}; null where there is
 *     none
 */
public record NotListed(String word, Language language, String matter) {

    /** The sections that a table names, each once, in its order. */
    public static List<String> matters(List<NotListed> table) {
        return table.stream()
                .map(NotListed::matter)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
