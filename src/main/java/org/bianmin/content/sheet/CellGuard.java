package org.bianmin.content.sheet;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet program from making something else of a cell: a formula of a text that begins like one (formula
 * injection), or a number of a code, which would lose its leading zeros or all digits after the first few.
 *
 * <p>Such a cell gets an apostrophe before it, the sign by which these programs know a text. A cell that begins with
 * apostrophes already gets one more, so that taking one away always gives back what was there.
 */
public final class CellGuard {

    private static final String SIGN = "'";
    /** What a cell begins with that either of these matches. */
    private static final String FIRST = "'=+-@\t\r0123456789";

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("'*(0\\d+|\\d{12,}|\\d+[eE]\\d+)");
    private static final Pattern SHORTENED = Pattern.compile("\\d([.,]\\d+)?[eE]\\+\\d+");

    private CellGuard() {}

    /** The cell as it may stand in a sheet. */
    public static String guard(String cell) {
        return isMistakable(cell) ? SIGN + cell : cell;
    }

    /** What {@link #guard} was given. */
    public static String unguard(String cell) {
        return cell.startsWith(SIGN) && isMistakable(cell) ? cell.substring(SIGN.length()) : cell;
    }

    /** Whether a cell is what is left of a long number: {@code 4.62014E+11}. */
    public static boolean isShortenedNumber(String cell) {
        return SHORTENED.matcher(cell).matches();
    }

    private static boolean isMistakable(String cell) {
        // Most cells begin with a letter, and need no matching.
        return !cell.isEmpty()
                && FIRST.indexOf(cell.charAt(0)) >= 0
                && (FORMULA.matcher(cell).matches() || NUMBER.matcher(cell).matches());
    }
}
