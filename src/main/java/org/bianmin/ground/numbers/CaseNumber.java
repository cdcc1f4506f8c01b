package org.bianmin.ground.numbers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bianmin.ground.text.TypedNumber;

/**
 * The number of a case: {@code TC-20261121-0001-4}, that is the jurisdiction's two letters, with a third that marks a letter, the day of receipt, a
 * serial number of that day and a check digit (ISO 7064 MOD 11-10 over the digits), so that a number read out over the
 * telephone and misheard is noticed.
 *
 * <p>The national scheme (implementation code, day, serial) needs the unified social credit code of the implementing
 * body, which no source states; inventing one was rejected.
 */
public record CaseNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("([A-Z]{2,3})(\\d{8})(\\d{4,6})(\\d)");
    private static final int MODULUS = 10;

    /** The number of the {@code serial}-th case (from 1) of a day. */
    public static CaseNumber of(String prefix, LocalDate day, int serial) {
        String date = day.format(DateTimeFormatter.BASIC_ISO_DATE);
        String count = String.format(Locale.ROOT, "%04d", serial);
        return new CaseNumber(prefix + "-" + date + "-" + count + "-" + checkDigit(date + count));
    }

    /** The number that somebody typed, with or without hyphens and spaces, in any case; empty if it cannot be one. */
    public static Optional<CaseNumber> parse(String typed) {
        Matcher matcher = SHAPE.matcher(TypedNumber.compact(typed));
        if (!matcher.matches() || checkDigit(matcher.group(2) + matcher.group(3)) != digit(matcher.group(4), 0)) {
            return Optional.empty();
        }
        return Optional.of(new CaseNumber(
                "%s-%s-%s-%s".formatted(matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4))));
    }

    @Override
    public String toString() {
        return value;
    }

    private static int checkDigit(String digits) {
        int product = MODULUS;
        for (int i = 0; i < digits.length(); i++) {
            int sum = (product + digit(digits, i)) % MODULUS;
            product = (sum == 0 ? MODULUS : sum) * 2 % (MODULUS + 1);
        }
        return (MODULUS + 1 - product) % MODULUS;
    }

    private static int digit(String digits, int index) {
        return Character.digit(digits.charAt(index), MODULUS);
    }
}
