package org.bianmin.ground.numbers;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bianmin.ground.text.TypedNumber;

/**
 * A number of 18 characters by the standard of resident identity numbers (公民身份号码, GB 11643-1999): six digits of area, eight
 * of birth, three of order, one check character (ISO 7064 MOD 11-2). Four documents carry one:
 *
 * <ul>
 *   <li>the resident identity card, with the code of a county. Codes of counties that have been renamed or merged stay valid
 *       for life, so only the province, its first two digits (GB/T 2260), is held against a list;
 *   <li>the residence permits for Hong Kong, Macau and Taiwan residents, with 810000, 820000 and 830000 as area (国办发〔2018〕81号,
 *       article 3);
 *   <li>the permanent resident card for foreigners as issued since 1 December 2023, with 9, two digits of the province and three
 *       of the nationality (国家移民管理局, rules for the card of 2023).
 * </ul>
 *
 * <p>The number is only checked for what it says of itself; nothing is looked up.
 */
public record ResidentId(String number) {

    private static final int AREA = 6;
    private static final Pattern SHAPE = Pattern.compile("\\d{17}[\\dX]");
    private static final String LIKE_X = "\u00D7\u0425\u03A7";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    /** Those of GB/T 2260. No province ever had another code; 71 is on cards of people from Taiwan who have settled. */
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71");

    private static final Set<String> RESIDENCE_PERMITS = Set.of("810000", "820000", "830000");

    /** The number that somebody typed, or what is wrong with it on the day that is today. */
    public static Verdict<ResidentId> judge(String typed, LocalDate today) {
        String number = folded(typed);
        if (!SHAPE.matcher(number).matches()) {
            return Verdict.wrong(NumberFault.SHAPE);
        }
        if (kind(number).isEmpty()) {
            return Verdict.wrong(NumberFault.AREA);
        }
        Verdict<LocalDate> birth = Birth.judge(part(number, 6, 10), part(number, 10, 12), part(number, 12, 14), today);
        if (birth.fault() != null) {
            return Verdict.wrong(birth.fault());
        }
        return hasRightCheck(number)
                ? Verdict.right(new ResidentId(number))
                : Verdict.wrong(NumberFault.CHECK_CHARACTER);
    }

    /** A number whatever the day is, such as one that has been stored; empty if it is none. */
    public static Optional<ResidentId> parse(String typed) {
        String number = folded(typed);
        boolean valid = SHAPE.matcher(number).matches()
                && kind(number).isPresent()
                && Birth.day(part(number, 6, 10), part(number, 10, 12), part(number, 12, 14))
                                .value()
                        != null
                && hasRightCheck(number);
        return valid ? Optional.of(new ResidentId(number)) : Optional.empty();
    }

    /** The document that carries such a number. */
    public DocumentKind kind() {
        return kind(number).orElseThrow();
    }

    /** The day of birth. */
    public LocalDate birth() {
        return LocalDate.of(part(number, 6, 10), part(number, 10, 12), part(number, 12, 14));
    }

    /** The first day of the month of birth. */
    public LocalDate birthMonth() {
        return birth().withDayOfMonth(1);
    }

    /** {@code male} where the last of the three digits of order is odd, else {@code female} (GB 11643). */
    public String sex() {
        return Character.digit(number.charAt(16), 10) % 2 == 1 ? "male" : "female";
    }

    /** The number with the digits of birth and order hidden. */
    public String masked() {
        return number.substring(0, AREA) + "********" + number.substring(14);
    }

    /** Input methods offer signs that look like X: the multiplication sign, a Cyrillic and a Greek letter. */
    private static String folded(String typed) {
        StringBuilder number = new StringBuilder(TypedNumber.compact(typed));
        int last = number.length() - 1;
        if (last >= 0 && LIKE_X.indexOf(number.charAt(last)) >= 0) {
            number.setCharAt(last, 'X');
        }
        return number.toString();
    }

    private static Optional<DocumentKind> kind(String number) {
        if (number.charAt(0) == '9') {
            return PROVINCES.contains(number.substring(1, 3))
                    ? Optional.of(DocumentKind.PERMANENT_RESIDENT_CARD)
                    : Optional.empty();
        }
        if (RESIDENCE_PERMITS.contains(number.substring(0, AREA))) {
            return Optional.of(DocumentKind.RESIDENCE_PERMIT);
        }
        return PROVINCES.contains(number.substring(0, 2)) ? Optional.of(DocumentKind.RESIDENT_CARD) : Optional.empty();
    }

    private static int part(String number, int from, int to) {
        return Integer.parseInt(number.substring(from, to));
    }

    private static boolean hasRightCheck(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(number.charAt(i), 10);
        }
        return CHECK_CHARACTERS.charAt(sum % 11) == number.charAt(17);
    }
}
