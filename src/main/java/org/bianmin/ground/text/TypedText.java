package org.bianmin.ground.text;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Names and words as people type them.
 *
 * <p>Control, direction and invisible characters are taken out: they show nothing, reverse what stands beside them or reach a
 * clerk's terminal as commands. Three kinds stay where the writing needs them and only there: a joiner or non-joiner (U+200D,
 * U+200C) after a letter or mark of a script whose letters join, such as Arabic as Uyghur and Kazakh write it, Mongolian or the
 * scripts of India, and a joiner within an emoji; the Mongolian vowel separator after a Mongolian letter; and variation
 * selectors after something visible, because they tell apart forms of a Han character that a person's name may insist on.
 *
 * <p>Letters with marks are composed (NFC), so that a name is the same from every telephone. Han compatibility characters are
 * left out of that: composing would replace the form of a name that a card has by another.
 */
public final class TypedText {

    private static final Pattern COMPOSABLE = Pattern.compile("[^\\uF900-\\uFAFF\\x{2F800}-\\x{2FA1F}]+");
    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final Pattern AS_SEEN = Pattern.compile("\\X");
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int MONGOLIAN_SEPARATOR = 0x180E;
    private static final int REPLACEMENT = 0xFFFD;
    private static final int FIRST_ASTRAL_HAN = 0x20000;
    private static final int LAST_ASTRAL_HAN = 0x3FFFD;
    private static final int PLANE_END = 0xFFFE;

    private TypedText() {}

    /** One line: a name or a place. Spaces of every kind and line breaks are one space, none at the ends; empty if nothing is to be seen. */
    public static String line(String typed) {
        String clean = clean(typed.replace('\n', ' ').replace('\r', ' '));
        return SPACES.matcher(clean).replaceAll(" ").strip();
    }

    /** Several lines, whose breaks stay, each as one {@code \n}. */
    public static String lines(String typed) {
        String clean = clean(typed.replace("\r\n", "\n").replace('\r', '\n'));
        return clean.lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** Whether there is a letter of any script in it, or a Han character. */
    public static boolean hasLetter(String text) {
        return text.codePoints()
                .anyMatch(character -> (Character.isLetter(character) || isHan(character)) && !Invisible.is(character));
    }

    /**
     * Whether every character means the same to everybody. A half character, one that Unicode has not given out or has left to
     * private fonts, or the sign for a lost character (U+FFFD) does not.
     */
    public static boolean isReadable(String text) {
        return text.codePoints().allMatch(TypedText::isReadable);
    }

    /**
     * How long a person would say that it is: in characters as they are seen (extended grapheme clusters, UAX #29), so that a
     * letter with its marks, a rare Han character or a family of emoji is one.
     */
    public static int length(String text) {
        return (int) AS_SEEN.matcher(text).results().count();
    }

    /** The text up to that many characters as they are seen. */
    public static String start(String text, int most) {
        return AS_SEEN.matcher(text)
                .results()
                .limit(most)
                .collect(StringBuilder::new, (start, found) -> start.append(found.group()), StringBuilder::append)
                .toString();
    }

    private static String clean(String typed) {
        int[] characters = COMPOSABLE
                .matcher(typed)
                .replaceAll(found -> Matcher.quoteReplacement(Normalizer.normalize(found.group(), Normalizer.Form.NFC)))
                .codePoints()
                .toArray();
        StringBuilder clean = new StringBuilder(characters.length);
        IntStream.range(0, characters.length).forEach(i -> {
            int character = characters[i];
            if (character == '\n') {
                clean.append('\n');
            } else if (Character.isSpaceChar(character) || Character.isWhitespace(character)) {
                clean.append(' ');
            } else if (!Invisible.is(character) || isNeeded(character, clean)) {
                clean.appendCodePoint(character);
            }
        });
        return clean.toString();
    }

    private static boolean isNeeded(int character, CharSequence before) {
        if (before.length() == 0) {
            return false;
        }
        int last = Character.codePointBefore(before, before.length());
        if (Invisible.isSelector(character)) {
            return !Character.isWhitespace(last);
        }
        return switch (character) {
            case MONGOLIAN_SEPARATOR -> isOf(Character.UnicodeScript.MONGOLIAN, last);
            case NON_JOINER -> joins(last);
            case JOINER -> joins(last) || isPicture(last);
            default -> false;
        };
    }

    private static boolean joins(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case ARABIC,
                    SYRIAC,
                    NKO,
                    MANDAIC,
                    MONGOLIAN,
                    PHAGS_PA,
                    DEVANAGARI,
                    BENGALI,
                    GURMUKHI,
                    GUJARATI,
                    ORIYA,
                    TAMIL,
                    TELUGU,
                    KANNADA,
                    MALAYALAM,
                    SINHALA,
                    MYANMAR,
                    KHMER -> true;
            default -> false;
        };
    }

    private static boolean isOf(Character.UnicodeScript script, int character) {
        return Character.UnicodeScript.of(character) == script;
    }

    private static boolean isPicture(int character) {
        int type = Character.getType(character);
        return type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL || Invisible.isSelector(character);
    }

    private static boolean isReadable(int character) {
        if (isHan(character)) {
            return true;
        }
        return switch (Character.getType(character)) {
            case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> false;
            default -> character != REPLACEMENT;
        };
    }

    /**
     * Planes 2 and 3 are Han throughout (UAX #11 gives even what is not yet assigned there a Han character's width): what was
     * given out for names after this Java was made counts too.
     */
    private static boolean isHan(int character) {
        boolean astral =
                character >= FIRST_ASTRAL_HAN && character <= LAST_ASTRAL_HAN && (character & PLANE_END) != PLANE_END;
        return astral
                || Character.isIdeographic(character)
                || Character.UnicodeBlock.of(character) == Character.UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS;
    }
}
