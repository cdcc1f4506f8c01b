package org.bianmin.ground.numbers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A resident identity number (公民身份号码, GB 11643): six digits of area, eight of birth, three of order, one check
 * character. Old area codes stay valid for life, so the area is not looked up.
 */
public record ResidentId(String number) {

    private static final Pattern SHAPE = Pattern.compile("\\d{17}[\\dX]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";

    /** The number that somebody typed, spaces and a small x allowed; empty if it cannot be one. */
    public static Optional<ResidentId> parse(String typed) {
        String number = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        boolean valid = SHAPE.matcher(number).matches() && hasRealBirthday(number) && hasRightCheck(number);
        return valid ? Optional.of(new ResidentId(number)) : Optional.empty();
    }

    /** The number with the digits of birth and order hidden. */
    public String masked() {
        return number.substring(0, 6) + "********" + number.substring(14);
    }

    private static boolean hasRealBirthday(String number) {
        try {
            LocalDate.of(
                    Integer.parseInt(number.substring(6, 10)),
                    Integer.parseInt(number.substring(10, 12)),
                    Integer.parseInt(number.substring(12, 14)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean hasRightCheck(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(number.charAt(i), 10);
        }
        return CHECK_CHARACTERS.charAt(sum % 11) == number.charAt(17);
    }
}
