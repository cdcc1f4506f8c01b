package org.bianmin.content.published;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers by which one person is known: of an identity document, of a mobile telephone. Found also where they are written in full-width
 * digits, or with spaces and dashes; one with a slip in it is somebody's too, so no check digit is asked.
 */
public final class PersonalNumbers {

    private static final String NO_DIGIT_BEFORE = "(?<![0-9A-Za-z])";
    private static final String NO_DIGIT_AFTER = "(?![0-9A-Za-z])";
    private static final String APART = "[ \\u00a0-]?";

    private static final List<Pattern> ALL = List.of(
            // The resident identity card (GB 11643), in the groups in which it is read out.
            Pattern.compile(NO_DIGIT_BEFORE + "[1-9]\\d{5}" + APART + "\\d{4}" + APART + "\\d{4}" + APART
                    + "\\d{3}[0-9Xx]" + NO_DIGIT_AFTER),
            Pattern.compile(NO_DIGIT_BEFORE + "(\\+?86" + APART + ")?1[3-9]\\d" + APART + "\\d{4}" + APART + "\\d{4}"
                    + NO_DIGIT_AFTER),
            // Passports and the permits of people from Hong Kong, Macau and Taiwan.
            Pattern.compile(NO_DIGIT_BEFORE + "[A-Z]{1,2}\\d{7,8}" + NO_DIGIT_AFTER));

    private PersonalNumbers() {}

    /** Whether there is one. */
    public static boolean isIn(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return ALL.stream().map(pattern -> pattern.matcher(plain)).anyMatch(Matcher::find);
    }
}
