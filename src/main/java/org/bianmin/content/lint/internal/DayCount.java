package org.bianmin.content.lint.internal;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers of days in Chinese sentences: {@code 30日内}, {@code 7个工作日}, {@code 十五天}. */
final class DayCount {

    private static final String NUMERALS = "零一二三四五六七八九";
    private static final Pattern DAYS = Pattern.compile("(\\d{1,4}|[一二两三四五六七八九十]+)\\s*个?\\s*(?:工作)?[日天](?!期)");
    /** A day of the month is no period. */
    private static final Pattern DATE = Pattern.compile("\\d+\\s*月\\s*\\d+\\s*[日号]");

    private DayCount() {}

    /** The first period of days in a sentence. */
    static OptionalInt in(String sentence) {
        Matcher matcher = DAYS.matcher(DATE.matcher(sentence).replaceAll(""));
        return matcher.find() ? OptionalInt.of(number(matcher.group(1))) : OptionalInt.empty();
    }

    /** Up to 99, which is as far as sources write days in words. */
    private static int number(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        int tens = word.indexOf('十');
        if (tens < 0) {
            return digit(word.charAt(word.length() - 1));
        }
        int high = tens == 0 ? 1 : digit(word.charAt(tens - 1));
        int low = tens == word.length() - 1 ? 0 : digit(word.charAt(tens + 1));
        return high * 10 + low;
    }

    private static int digit(char numeral) {
        return numeral == '两' ? 2 : NUMERALS.indexOf(numeral);
    }
}
