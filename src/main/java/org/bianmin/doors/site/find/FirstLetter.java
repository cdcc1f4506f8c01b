package org.bianmin.doors.site.find;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sourceforge.pinyin4j.PinyinHelper;
import org.bianmin.ground.text.Language;

/**
 * Under which letter a name stands in an A–Z list, and how it is sorted there. The pinyin is that of pinyin4j, a table of 0.3 MB;
 * ICU4J, which has it too, would be 14 MB for this one use.
 */
final class FirstLetter {

    /** What begins with neither a letter nor a character. */
    static final char OTHER = '#';

    /** Characters with several readings, with the one that they have at the beginning of names here; else the first is taken. */
    private static final Map<Character, String> READINGS =
            Map.of('参', "can1", '单', "dan1", '省', "sheng3", '重', "zhong4", '调', "tiao2", '行', "xing2", '会', "hui4");

    /** The table's answers are parsed out of text each time; names use some thousand characters again and again. */
    private static final Map<Character, String> READ = new ConcurrentHashMap<>(READINGS);

    private FirstLetter() {}

    static char of(String name, Language language) {
        return of(key(name, language));
    }

    /** The same for a key. */
    static char of(String key) {
        return key.isEmpty() || key.charAt(0) < 'a' || key.charAt(0) > 'z'
                ? OTHER
                : Character.toUpperCase(key.charAt(0));
    }

    /** Pinyin with tones, or small letters; without an article before and the signs around and between them. */
    static String key(String name, Language language) {
        StringBuilder key = new StringBuilder();
        for (char c : name.replaceFirst("^(A|An|The) ", "").toCharArray()) {
            if (!Character.isLetterOrDigit(c)) {
                continue;
            }
            String pinyin = language == Language.ZH ? pinyin(c) : null;
            key.append(pinyin == null ? String.valueOf(c).toLowerCase(Locale.ROOT) : pinyin);
        }
        return key.toString();
    }

    private static String pinyin(char c) {
        String reading = READ.get(c);
        if (reading == null) {
            String[] readings = PinyinHelper.toHanyuPinyinStringArray(c);
            reading = readings == null ? "" : readings[0];
            READ.put(c, reading);
        }
        return reading.isEmpty() ? null : reading;
    }
}
