package org.bianmin.search.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a character is read: the commonest reading without its tone, from {@code search/sounds.txt}, which holds the characters of
 * the first level of GB 2312 and those of the content. The readings are those of ICU4J, which would be 14 MB for this one use.
 */
public final class Sounds {

    private final SortedMap<String, String> letters = new TreeMap<>();
    private final Map<Character, String> soundOf = new HashMap<>();

    public Sounds() {
        for (String line : Tables.lines("sounds.txt")) {
            int space = line.indexOf(' ');
            String sound = line.substring(0, space);
            String characters = line.substring(space + 1);
            letters.put(sound, characters);
            for (char character : characters.toCharArray()) {
                soundOf.put(character, sound);
            }
        }
    }

    /** The characters by their sound. */
    public SortedMap<String, String> letters() {
        return letters;
    }

    public boolean knows(char character) {
        return soundOf.containsKey(character);
    }

    /** The sounds of a word, one a character; empty where one of them is not known. */
    List<String> of(String word) {
        List<String> sounds = new ArrayList<>();
        for (char character : word.toCharArray()) {
            String sound = soundOf.get(character);
            if (sound == null) {
                return List.of();
            }
            sounds.add(sound);
        }
        return sounds;
    }

    /** A sound as many people say it: z for zh, an for ang. */
    static String rough(String sound) {
        return sound.replace("zh", "z").replace("ch", "c").replace("sh", "s").replace("ng", "n");
    }
}
