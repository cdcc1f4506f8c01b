package org.bianmin.ground.numbers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days, months and years of our time as people write them: {@code 2019-3-7}, {@code 2019年3月7日}, {@code 20190307}, {@code 2019年3月},
 * {@code 2019年}. The year comes first, as in {@link BirthDate}. Empty where there is no such day, and for a year that can only be a
 * slip. All take what {@link org.bianmin.ground.text.TypedNumber#grouped} gives.
 */
public final class TypedDate {

    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年 ]+(\\d{1,2})[-/.月 ]+(\\d{1,2}) ?日?");
    private static final Pattern WHOLE_DAY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/.年 ]+(\\d{1,2}) ?月?");
    private static final Pattern WHOLE_MONTH = Pattern.compile("(\\d{4})(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4}) ?年?");
    private static final int FIRST = 1900;
    private static final int LAST = 2199;

    private TypedDate() {}

    public static Optional<LocalDate> day(String typed) {
        try {
            return parts(typed, DAY, WHOLE_DAY)
                    .filter(parts -> isOurs(number(parts, 1)))
                    .map(parts -> LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public static Optional<YearMonth> month(String typed) {
        try {
            return parts(typed, MONTH, WHOLE_MONTH)
                    .filter(parts -> isOurs(number(parts, 1)))
                    .map(parts -> YearMonth.of(number(parts, 1), number(parts, 2)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public static Optional<Year> year(String typed) {
        return parts(typed, YEAR, YEAR)
                .map(parts -> number(parts, 1))
                .filter(TypedDate::isOurs)
                .map(Year::of);
    }

    private static Optional<Matcher> parts(String typed, Pattern parted, Pattern whole) {
        Matcher parts = parted.matcher(typed);
        if (!parts.matches()) {
            parts = whole.matcher(typed);
        }
        return parts.matches() ? Optional.of(parts) : Optional.empty();
    }

    private static boolean isOurs(int year) {
        return year >= FIRST && year <= LAST;
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
