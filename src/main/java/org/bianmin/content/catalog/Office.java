package org.bianmin.content.catalog;

import java.util.List;
import org.bianmin.ground.text.Text;

/**
 * A department, centre or section that a source names.
 *
 * @param id stable within its jurisdiction
 * @param name its name, in Chinese as the source has it
 * @param aliases other spellings of the same office in the source, verbatim
 * @param kind department, centre, section, tax, village …: a glossary matter, shown but never acted on
 * @param telephones as the source gives them, without area code
 */
public record Office(String id, Text name, List<String> aliases, String kind, List<String> telephones) {

    public Office {
        aliases = List.copyOf(aliases);
        telephones = List.copyOf(telephones);
    }

    /** Whether both are the same office of one jurisdiction. */
    public boolean is(Office other) {
        return other != null && id.equals(other.id);
    }

    public boolean isNamed(String chinese) {
        return name.zh().equals(chinese) || aliases.contains(chinese);
    }
}
