package org.bianmin.ground.numbers;

import java.util.Optional;
import java.util.regex.Pattern;
import org.bianmin.ground.text.TypedNumber;

/**
 * The number of a permanent resident card for foreigners as issued up to November 2023: three letters of the nationality and
 * twelve digits (国家移民管理局, rules for the card of 2023, which name both forms). Such cards stay valid until the day printed on
 * them. The form of 18 digits is a matter of {@link ResidentId}.
 */
final class PermanentResidentCard {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{3}\\d{12}");

    private PermanentResidentCard() {}

    static Optional<String> parse(String typed) {
        return Optional.of(TypedNumber.compact(typed))
                .filter(number -> SHAPE.matcher(number).matches());
    }
}
