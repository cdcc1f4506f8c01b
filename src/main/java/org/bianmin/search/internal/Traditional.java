package org.bianmin.search.internal;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Traditional characters and the simplified ones for them, of which the content has any: {@code search/traditional.txt}, by ICU4J. */
public final class Traditional {

    private final Map<Character, Character> simplified = new LinkedHashMap<>();

    /** @param words whose characters are worth finding */
    public Traditional(Stream<String> words) {
        Set<Character> wanted = new HashSet<>();
        words.forEach(word -> {
            for (char letter : word.toCharArray()) {
                wanted.add(letter);
            }
        });
        for (String line : Tables.lines("traditional.txt")) {
            if (wanted.contains(line.charAt(1))) {
                simplified.put(line.charAt(0), line.charAt(1));
            }
        }
    }

    public String simplified(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = simplified.getOrDefault(letters[i], letters[i]);
        }
        return new String(letters);
    }

    /** Each traditional character with the simplified one behind it. */
    public String pairs() {
        StringBuilder pairs = new StringBuilder();
        simplified.forEach((from, to) -> pairs.append(from).append(to));
        return pairs.toString();
    }
}
