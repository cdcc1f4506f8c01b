package org.bianmin.content.published;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Numbers by which one person is known: of an identity document, of a mobile telephone. Found also where they are written in full-width
 * digits or Chinese numerals, or with spaces, dots, dashes or characters that nobody sees between the digits; one with a slip in it is
 * somebody's too, so no check digit is asked.
 */
public final class PersonalNumbers {

    private static final String NUMERALS = "〇一二三四五六七八九";
    private static final String OTHER_NUMERALS = "零幺两";
    private static final String MEANT = "012";

    private static final String NO_DIGIT_BEFORE = "(?<![0-9A-Za-z])";
    private static final String NO_DIGIT_AFTER = "(?![0-9A-Za-z])";

    /** What people put between groups of digits. A comma parts numbers, and a colon hours and minutes. */
    private static final String APART = "[\\s\\p{Z}.。·•_/\\\\|*~()\\p{Pd}]{0,3}";

    /** Nor a digit before something that parts: what follows then belongs to a longer number, or to a day. */
    private static final String NOTHING_BEFORE = "(?<![0-9A-Za-z]" + APART + ")";

    private static final String EACH = "\\d" + APART;
    private static final String YEAR = "(?:1" + APART + "[89]|2" + APART + "0)" + APART + EACH + EACH;
    private static final String MONTH = "(?:0" + APART + "[1-9]|1" + APART + "[0-2])" + APART;
    private static final String DAY = "[0-3]" + APART + EACH;

    private static final List<Pattern> ALL = List.of(
            // The resident identity card (GB 11643), in the groups in which it is read out.
            Pattern.compile(NO_DIGIT_BEFORE + "[1-9]\\d{5}" + APART + "\\d{4}" + APART + "\\d{4}" + APART
                    + "\\d{3}[0-9Xx]" + NO_DIGIT_AFTER),
            // The same parted anywhere: there its day of birth must be one.
            Pattern.compile(NOTHING_BEFORE + "[1-9]" + APART + EACH.repeat(5) + YEAR + MONTH + DAY + EACH.repeat(3)
                    + "[0-9Xx]" + NO_DIGIT_AFTER),
            Pattern.compile(NO_DIGIT_BEFORE + "(\\+?86" + APART + ")?1[3-9]\\d" + APART + "\\d{4}" + APART + "\\d{4}"
                    + NO_DIGIT_AFTER),
            Pattern.compile(NOTHING_BEFORE + "(\\+?8" + APART + "6" + APART + ")?1" + APART + "[3-9]" + APART
                    + EACH.repeat(8) + "\\d" + NO_DIGIT_AFTER),
            // Passports and the permits of people from Hong Kong, Macau and Taiwan.
            Pattern.compile(NO_DIGIT_BEFORE + "[A-Z]{1,2}[\\s\\p{Z}]?\\d{7,8}" + NO_DIGIT_AFTER));

    private PersonalNumbers() {}

    /** Whether there is one. */
    public static boolean isIn(String text) {
        // Without what is not seen: format characters, and marks that only change how the one before looks.
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Cf}\\p{Cc}\\p{Mn}\\p{Me}&&[^\\s]]", "");
        return Stream.of(digits(plain), digits(numerals(plain)))
                .anyMatch(read ->
                        ALL.stream().anyMatch(pattern -> pattern.matcher(read).find()));
    }

    /** Digits of all scripts as ours. */
    private static String digits(String text) {
        StringBuilder read = new StringBuilder(text.length());
        text.codePoints()
                .forEach(point ->
                        read.appendCodePoint(Character.isDigit(point) ? '0' + Character.digit(point, 10) : point));
        return read.toString();
    }

    private static String numerals(String text) {
        StringBuilder read = new StringBuilder(text.length());
        for (char one : text.toCharArray()) {
            int digit = NUMERALS.indexOf(one);
            int other = OTHER_NUMERALS.indexOf(one);
            read.append(digit >= 0 ? (char) ('0' + digit) : other >= 0 ? MEANT.charAt(other) : one);
        }
        return read.toString();
    }
}
