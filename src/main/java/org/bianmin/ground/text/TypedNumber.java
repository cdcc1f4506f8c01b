package org.bianmin.ground.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A number as people type it, copy it or have it from an input method, brought to one form before a rule judges it: digits and
 * letters of every width and script are those of ASCII (Unicode's NFKC), dashes of every kind are {@code -}, spaces of every
 * kind one space, and control, direction and other invisible characters are gone. A number that was copied from a chat or a
 * spreadsheet often has such characters around it, and nobody can see them.
 */
public final class TypedNumber {

    /** Minus sign, and the long vowel mark that Japanese and Chinese input methods give for a dash. */
    private static final String MORE_DASHES = "\u2212\u30FC";

    private TypedNumber() {}

    /** The number with its groups as they were typed: letters are capitals, a dash or a space stays where one was. */
    public static String grouped(String typed) {
        StringBuilder folded = new StringBuilder(typed.length());
        Normalizer.normalize(typed, Normalizer.Form.NFKC).codePoints().forEach(character -> fold(character, folded));
        return folded.toString().strip().toUpperCase(Locale.ROOT);
    }

    /** The number without dashes and spaces: {@code 110101 1990-…} is {@code 1101011990…}. */
    public static String compact(String typed) {
        return grouped(typed).replace("-", "").replace(" ", "");
    }

    private static void fold(int character, StringBuilder folded) {
        if (Character.isDigit(character)) {
            folded.append(Character.digit(character, 10));
        } else if (Character.getType(character) == Character.DASH_PUNCTUATION || MORE_DASHES.indexOf(character) >= 0) {
            folded.append('-');
        } else if (Character.isSpaceChar(character) || Character.isWhitespace(character)) {
            folded.append(' ');
        } else if (!Invisible.is(character)) {
            folded.appendCodePoint(character);
        }
    }
}
