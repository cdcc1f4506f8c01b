package org.bianmin.ground.numbers;

import java.util.Optional;
import java.util.regex.Pattern;
import org.bianmin.ground.text.TypedNumber;

/**
 * The number of a Mainland travel permit for Taiwan residents: eight digits, for life, on the card that is issued since 2015
 * (公安部, 关于启用电子台胞证的公告, 15 September 2015); the booklets before it had ten digits and sometimes a letter that counts
 * the issue.
 */
final class TaiwanPermit {

    private static final Pattern SHAPE = Pattern.compile("\\d{8}|\\d{10}[A-Z]?");

    private TaiwanPermit() {}

    static Optional<String> parse(String typed) {
        return Optional.of(TypedNumber.compact(typed))
                .filter(number -> SHAPE.matcher(number).matches());
    }
}
