package org.bianmin.ground.numbers;

import java.util.Optional;
import java.util.regex.Pattern;
import org.bianmin.ground.text.TypedNumber;

/**
 * The number of a passport: up to nine letters and digits, the room that its machine-readable zone has (ICAO Doc 9303, part 4,
 * 4.2.2), with at least one digit. Each country counts in its own way, so no more is asked.
 */
final class Passport {

    private static final Pattern SHAPE = Pattern.compile("(?=.*\\d)[A-Z0-9]{5,9}");

    private Passport() {}

    static Optional<String> parse(String typed) {
        return Optional.of(TypedNumber.compact(typed))
                .filter(number -> SHAPE.matcher(number).matches());
    }
}
