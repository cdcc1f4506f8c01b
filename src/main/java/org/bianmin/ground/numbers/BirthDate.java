package org.bianmin.ground.numbers;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bianmin.ground.text.TypedNumber;

/**
 * A date of birth as people write it: {@code 2019-3-7}, {@code 2019/03/07}, {@code 2019.3.7}, {@code 2019年3月7日} or
 * {@code 20190307}. The year comes first; the other order is refused, because 3/7 is March here and July elsewhere.
 */
public final class BirthDate {

    private static final Pattern PARTED = Pattern.compile("(\\d{4})[-/.年 ]+(\\d{1,2})[-/.月 ]+(\\d{1,2}) ?日?");
    private static final Pattern WHOLE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private BirthDate() {}

    public static Verdict<LocalDate> judge(String typed, LocalDate today) {
        String date = TypedNumber.grouped(typed);
        Matcher parts = PARTED.matcher(date);
        if (!parts.matches()) {
            parts = WHOLE.matcher(date);
        }
        return parts.matches()
                ? Birth.judge(number(parts, 1), number(parts, 2), number(parts, 3), today)
                : Verdict.wrong(NumberFault.SHAPE);
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
