package org.bianmin.ground.numbers;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bianmin.ground.text.TypedNumber;

/**
 * A telephone number under which a person can be called from the mainland of China, in one written form:
 *
 * <ul>
 *   <li>a mobile number there, eleven digits that begin with 13 to 19: {@code 13800138000};
 *   <li>a landline there with its area code, and with an extension if there is one: {@code 0898-63820000-12}. Without the area
 *       code it is refused, because nobody can tell the town;
 *   <li>a number elsewhere, with + or 00 and the country code (ITU-T E.164, at most fifteen digits): {@code +85291230000}. For
 *       Hong Kong, Macau and Taiwan the length is known and held to.
 * </ul>
 *
 * <p>A library of the world's numbering plans was rejected: its plans age with every release, and a new range would refuse a
 * person who has a telephone.
 */
public record Telephone(String number) {

    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern LANDLINE = Pattern.compile(
            "0?(10|2\\d|[3-9]\\d{2})-?([2-9]\\d{2,3})-?(\\d{4})(?:(?:-|转|转接|分机|EXT|X|#|,|:)+(\\d{1,6}))?");
    private static final Pattern ABROAD = Pattern.compile("(?:\\+|00)([1-9]\\d{6,14})");
    private static final Pattern MAINLAND_CODE = Pattern.compile("^(?:\\+|00)86-?|^86-?(?=1[3-9]\\d{9}$)");
    private static final Pattern TRUNK_ZERO_ABROAD = Pattern.compile("\\(0\\)");
    private static final Pattern SEPARATORS = Pattern.compile("[-\\s()./·]+");
    private static final Pattern HONG_KONG_MACAU = Pattern.compile("85[23][2-9]\\d{7}");
    private static final Pattern TAIWAN = Pattern.compile("8860?([2-9]\\d{7,8})");
    private static final Pattern TAIWAN_CODE = Pattern.compile("886.*");
    private static final Pattern HONG_KONG_MACAU_CODE = Pattern.compile("85[23].*");

    /** The number that somebody typed, with dashes, dots, brackets or spaces anywhere; empty if nobody can be called by it. */
    public static Optional<Telephone> parse(String typed) {
        String grouped = SEPARATORS
                .matcher(TRUNK_ZERO_ABROAD.matcher(TypedNumber.grouped(typed)).replaceAll(""))
                .replaceAll("-");
        String trimmed = grouped.replaceAll("^-|-$", "");
        Matcher code = MAINLAND_CODE.matcher(trimmed.startsWith("86") ? trimmed.replace("-", "") : trimmed);
        if (code.find()) {
            return mainland(code.replaceFirst(""), true);
        }
        Optional<Telephone> here = mainland(trimmed, false);
        return here.isPresent() ? here : abroad(trimmed.replace("-", ""));
    }

    private static Optional<Telephone> mainland(String number, boolean codeGiven) {
        String digits = number.replace("-", "").replaceFirst("^0(?=1[3-9]\\d{9}$)", "");
        if (MOBILE.matcher(digits).matches()) {
            return Optional.of(new Telephone(digits));
        }
        Matcher landline = LANDLINE.matcher(number);
        if (!landline.matches() || !codeGiven && !number.startsWith("0")) {
            return Optional.empty();
        }
        String line = "0" + landline.group(1) + "-" + landline.group(2) + landline.group(3);
        return Optional.of(new Telephone(landline.group(4) == null ? line : line + "-" + landline.group(4)));
    }

    private static Optional<Telephone> abroad(String number) {
        Matcher matcher = ABROAD.matcher(number);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String digits = matcher.group(1);
        if (HONG_KONG_MACAU_CODE.matcher(digits).matches()) {
            return Optional.of(digits)
                    .filter(value -> HONG_KONG_MACAU.matcher(value).matches())
                    .map(value -> new Telephone("+" + value));
        }
        Matcher taiwan = TAIWAN.matcher(digits);
        if (TAIWAN_CODE.matcher(digits).matches()) {
            return taiwan.matches() ? Optional.of(new Telephone("+886" + taiwan.group(1))) : Optional.empty();
        }
        return Optional.of(new Telephone("+" + digits));
    }
}
