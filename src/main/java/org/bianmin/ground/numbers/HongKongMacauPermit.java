package org.bianmin.ground.numbers;

import java.util.Optional;
import java.util.regex.Pattern;
import org.bianmin.ground.text.TypedNumber;

/**
 * The number of a Mainland travel permit for Hong Kong and Macau residents: H for Hong Kong or M for Macau and eight digits that
 * stay with the person for life; the card of 1999 prints two more, which count how often it was replaced (公安部出入境管理局,
 * 港澳居民来往内地通行证号码规则, 10 March 2010). Residents who are not Chinese citizens have nine characters that begin with HA or
 * MA (国家移民管理局, 1 July 2024).
 */
final class HongKongMacauPermit {

    private static final Pattern SHAPE = Pattern.compile("[HM]\\d{8}(\\d{2})?|[HM]A\\d{7}");

    private HongKongMacauPermit() {}

    static Optional<String> parse(String typed) {
        return Optional.of(TypedNumber.compact(typed))
                .filter(number -> SHAPE.matcher(number).matches());
    }
}
