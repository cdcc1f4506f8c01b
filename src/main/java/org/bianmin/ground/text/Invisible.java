package org.bianmin.ground.text;

/** Characters that take no room, or look like a space and are called letters. */
final class Invisible {

    /**
     * Those that Unicode calls letters or marks: grapheme joiner, Hangul fillers, inherent vowels of Khmer and the Braille
     * blank (DerivedCoreProperties, Default_Ignorable_Code_Point; U+2800 is ours).
     */
    private static final String LETTERS = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0";

    private Invisible() {}

    /** Whether the character is a control, a direction mark or otherwise not to be seen; a space is to be seen. */
    static boolean is(int character) {
        int type = Character.getType(character);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || LETTERS.indexOf(character) >= 0
                || isSelector(character);
    }

    /** Whether the character chooses a variant of the one before it: of a Han character, of a Mongolian letter, of an emoji. */
    static boolean isSelector(int character) {
        return character >= 0xFE00 && character <= 0xFE0F
                || character >= 0xE0100 && character <= 0xE01EF
                || character >= 0x180B && character <= 0x180F;
    }
}
