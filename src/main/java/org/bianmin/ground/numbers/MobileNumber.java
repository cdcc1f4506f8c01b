package org.bianmin.ground.numbers;

import java.util.Optional;
import java.util.regex.Pattern;

/** A mobile number of mainland China: eleven digits, beginning with 13 to 19. */
public record MobileNumber(String digits) {

    private static final Pattern SHAPE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s-]");
    private static final Pattern COUNTRY_CODE = Pattern.compile("^(\\+86|0086)");

    /** The number that somebody typed; spaces, hyphens and the country code are allowed. */
    public static Optional<MobileNumber> parse(String typed) {
        String compact = SEPARATORS.matcher(typed).replaceAll("");
        String digits = COUNTRY_CODE.matcher(compact).replaceFirst("");
        return SHAPE.matcher(digits).matches() ? Optional.of(new MobileNumber(digits)) : Optional.empty();
    }
}
