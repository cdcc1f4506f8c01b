package org.bianmin.ground.numbers;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whole numbers and sums of money as people write them: {@code 1,200}, {@code ￥1200.50}, {@code 1200元}. Neither is negative. Both
 * take what {@link org.bianmin.ground.text.TypedNumber#grouped} gives.
 */
public final class Quantity {

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[, ](?=\\d{3}(?!\\d))");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern MONEY = Pattern.compile("[¥￥]? ?(\\d{1,10}(?:\\.\\d{1,2})?) ?元?");

    private Quantity() {}

    public static Optional<Integer> whole(String typed) {
        return Optional.of(bare(typed))
                .filter(number -> WHOLE.matcher(number).matches())
                .map(Integer::valueOf);
    }

    /** A sum in yuan, at most to a cent. */
    public static Optional<BigDecimal> money(String typed) {
        return Optional.of(MONEY.matcher(bare(typed)))
                .filter(sum -> sum.matches())
                .map(sum -> new BigDecimal(sum.group(1)));
    }

    private static String bare(String typed) {
        return THOUSANDS.matcher(typed).replaceAll("");
    }
}
