package org.bianmin.search.internal;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bianmin.content.find.NotListed;
import org.bianmin.ground.text.Text;

/** The words for matters that no list holds. A word that some page has in its name is listed after all, and left out. */
public final class Unlisted {

    /** The page whose sections say where such matters are handled: its address within the folder of a language. */
    static final String PAGE = "not-here";

    private final Map<String, NotListed> words = new LinkedHashMap<>();

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
                words.put(key, row);
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
        return words.containsKey(key) ? words.get(key).word() : null;
    }

    /** The id of the target that says where a matter is handled; null where nothing does. */
    String targetOf(String key) {
        return words.get(key).matter() == null ? null : target(words.get(key).matter());
    }

    /** The id of the target of a matter. */
    static String target(String matter) {
        return PAGE + "#" + matter;
    }

    /** The keys of the words, in the order of the table. */
    public Set<String> all() {
        return Collections.unmodifiableSet(words.keySet());
    }

    /** The keys, with the id of the target of each; empty where there is none. */
    public Map<String, String> targets() {
        Map<String, String> targets = new LinkedHashMap<>();
        words.keySet().forEach(key -> targets.put(key, Objects.requireNonNullElse(targetOf(key), "")));
        return targets;
    }
}
