package org.bianmin.search.internal;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bianmin.content.find.NotListed;
import org.bianmin.ground.text.Text;

/** The words for matters that no list holds. A word that some page has in its name is listed after all, and left out. */
public final class Unlisted {

    private final Map<String, String> words = new LinkedHashMap<>();

    /** @param names of every page that there is */
    public Unlisted(List<NotListed> table, Collection<Text> names) {
        List<String> known = names.stream()
                .flatMap(name -> List.of(name.zh(), name.hasEnglish() ? name.en() : "").stream())
                .map(name -> " " + key(name) + " ")
                .toList();
        for (NotListed row : table) {
            String key = key(row.word());
            String within = key.isEmpty() || Letters.isHan(key.charAt(0)) ? key : " " + key + " ";
            if (!key.isEmpty() && known.stream().noneMatch(name -> name.contains(within))) {
                words.put(key, row.word());
            }
        }
    }

    /** Words by their stems, Chinese as it stands. */
    static String key(String text) {
        List<String> terms = Letters.runs(text).stream()
                .map(run -> run.isHan() ? run.letters() : Stem.of(run.letters()))
                .toList();
        return String.join(" ", terms);
    }

    /** The word as the table has it; null if it is not there. */
    public String of(String key) {
        return words.get(key);
    }

    /** The words as the table has them, by their keys. */
    public Map<String, String> all() {
        return Collections.unmodifiableMap(words);
    }
}
