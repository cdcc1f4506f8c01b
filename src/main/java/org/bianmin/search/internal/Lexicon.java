package org.bianmin.search.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Chinese words by their sound, for whoever types another character of the same sound, or pinyin: of a word whole, its beginning,
 * or the first letters. The script of the site ({@code assets/search.js}) does the same; change both. Immutable.
 */
public final class Lexicon {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;
    /** How many words are taken: a large catalog repeats itself, and a phone loads them. */
    private static final int MOST_WORDS = 2500;
    /** What a word of the list counts beside a stretch that only stands within words. */
    private static final int WHOLE = 100;

    private static final int MOST_MEANINGS = 3;
    private static final int SHORTEST_BEGINNING = 4;
    private static final int SHORTEST_INITIALS = 3;

    /** A word, and how each of its characters is read. */
    private record Word(String letters, List<String> sounds) {

        String joined(int count) {
            return Sounds.rough(String.join("", sounds.subList(0, count)));
        }

        String initials() {
            StringBuilder initials = new StringBuilder();
            sounds.forEach(sound -> initials.append(sound.charAt(0)));
            return initials.toString();
        }
    }

    private final Sounds sounds;
    private final List<Word> words;
    /** The stretches that sound just so, with how often they stand in words. */
    private final Map<String, Map<String, Integer>> bySound = new LinkedHashMap<>();
    /** The words that sound so to many people. */
    private final Map<String, Map<String, Integer>> byRoughSound = new LinkedHashMap<>();

    public Lexicon(Collection<String> words, Sounds sounds) {
        this.sounds = sounds;
        this.words = new LinkedHashSet<>(words)
                .stream()
                        .filter(word -> word.length() >= SHORTEST)
                        .map(word -> new Word(word, sounds.of(word)))
                        .filter(word -> !word.sounds().isEmpty())
                        .limit(MOST_WORDS)
                        .toList();
        this.words.forEach(this::count);
    }

    private void count(Word word) {
        int length = word.letters().length();
        for (int from = 0; from < length; from++) {
            for (int to = from + SHORTEST; to <= length && to <= from + LONGEST; to++) {
                String key = String.join("-", word.sounds().subList(from, to));
                bySound.computeIfAbsent(key, none -> new LinkedHashMap<>())
                        .merge(word.letters().substring(from, to), to - from == length ? WHOLE : 1, Integer::sum);
            }
        }
        // Of two characters that only nearly sound like others, most are a word of their own: 公司 is not 公示.
        if (length > SHORTEST && length <= LONGEST) {
            byRoughSound
                    .computeIfAbsent(Sounds.rough(String.join("-", word.sounds())), none -> new LinkedHashMap<>())
                    .merge(word.letters(), 1, Integer::sum);
        }
    }

    public Sounds sounds() {
        return sounds;
    }

    /** The words, as they were given. */
    public List<String> words() {
        return words.stream().map(Word::letters).toList();
    }

    /** The word that sounds like some characters, the commonest first; the characters themselves if none does. */
    String soundingLike(String letters) {
        List<String> read = letters.length() > LONGEST ? List.of() : sounds.of(letters);
        if (read.isEmpty()) {
            return letters;
        }
        String key = String.join("-", read);
        Map<String, Integer> alike = bySound.getOrDefault(key, Map.of());
        List<String> best = best(alike);
        // Characters side by side in a longer name are most often no word.
        if (!best.isEmpty() && alike.get(best.get(0)) >= WHOLE) {
            return best.get(0);
        }
        List<String> rough = best(byRoughSound.getOrDefault(Sounds.rough(key), Map.of()));
        return rough.isEmpty() ? letters : rough.get(0);
    }

    /** What somebody may mean who types letters instead of characters: at most three words, the likeliest first. */
    List<String> meantBy(String typed) {
        String rough = Sounds.rough(typed);
        Map<String, Integer> whole = joined(bySound, typed);
        if (whole.isEmpty()) {
            whole = joined(byRoughSound, rough);
        }
        if (!whole.isEmpty()) {
            return best(whole);
        }
        Map<String, Integer> begun = new LinkedHashMap<>();
        for (Word word : words) {
            String beginning = typed.length() < SHORTEST_BEGINNING ? "" : beginning(word, rough);
            if (beginning.isEmpty()
                    && typed.length() >= SHORTEST_INITIALS
                    && word.initials().startsWith(typed)) {
                beginning = word.letters().substring(0, typed.length());
            }
            if (!beginning.isEmpty()) {
                begun.merge(beginning, beginning.equals(word.letters()) ? WHOLE : 1, Integer::sum);
            }
        }
        return best(begun);
    }

    private static Map<String, Integer> joined(Map<String, Map<String, Integer>> words, String typed) {
        Map<String, Integer> found = new LinkedHashMap<>();
        words.forEach((key, stretches) -> {
            if (key.replace("-", "").equals(typed)) {
                stretches.forEach((word, count) -> found.merge(word, count, Integer::sum));
            }
        });
        return found;
    }

    /** So much of a word as is needed for what was typed, or nothing where it begins otherwise. */
    private static String beginning(Word word, String rough) {
        for (int count = SHORTEST; count <= word.letters().length(); count++) {
            if (word.joined(count).startsWith(rough)) {
                return word.letters().substring(0, count);
            }
        }
        return "";
    }

    private static List<String> best(Map<String, Integer> words) {
        List<Map.Entry<String, Integer>> entries = new ArrayList<>(words.entrySet());
        entries.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        return entries.stream().limit(MOST_MEANINGS).map(Map.Entry::getKey).toList();
    }
}
