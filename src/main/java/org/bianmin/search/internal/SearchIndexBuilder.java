package org.bianmin.search.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bianmin.ground.text.Text;
import org.bianmin.search.SearchIndex;
import org.bianmin.search.Target;

/**
 * Counts the terms of each field of each page, and weighs them by BM25F (Robertson and Zaragoza, 2009): counts of all
 * fields are put together, each with the field's weight and in proportion to the usual length of that field, before they are
 * saturated; so a word in the name is worth many in the text.
 */
public final class SearchIndexBuilder {

    /** How slowly further occurrences stop counting. */
    private static final double SATURATION = 4;
    /** Weights are whole numbers, so that they are short in the published index. */
    private static final double SCALE = 20;

    private static final int SIZES = 2 * Field.values().length;
    /** How many terms an item may well have: a map that begins small is made anew as often as it doubles. */
    private static final int TERMS = 1 << 10;

    /**
     * The terms of an item's field, not counted yet: counting all items at once would take as much memory as their texts.
     *
     * @param sizes how long each field is, by {@link #size}
     */
    private record Entry(Target target, Supplier<Map<Field, List<Text>>> texts, int[] sizes) {}

    /** Where the length of a field stands, apart for Chinese and other letters: an item has a name in both. */
    private static int size(Field field, boolean han) {
        return 2 * field.ordinal() + (han ? 1 : 0);
    }

    /** The items that hold a term, as far as they have been gone through. */
    private static final class Postings {
        private int[] items = new int[4];
        private float[] frequencies = new float[4];
        private int count;

        public void add(int item, double frequency) {
            if (count == items.length) {
                int more = count + count / 2;
                items = Arrays.copyOf(items, more);
                frequencies = Arrays.copyOf(frequencies, more);
            }
            items[count] = item;
            frequencies[count++] = (float) frequency;
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    /** Adds a page with the texts of its fields, which are asked for twice. */
    public void add(Target target, Supplier<Map<Field, List<Text>>> texts) {
        int[] sizes = new int[SIZES];
        texts.get()
                .forEach((field, list) -> runs(list)
                        .forEach(run -> sizes[size(field, run.isHan())] +=
                                run.isHan() ? run.letters().length() : 1));
        entries.add(new Entry(target, texts, sizes));
    }

    private static Stream<Letters.Run> runs(List<Text> texts) {
        return texts.stream().flatMap(SearchIndexBuilder::inBothLanguages).flatMap(text -> Letters.runs(text).stream());
    }

    private static Stream<String> inBothLanguages(Text text) {
        return text.hasEnglish() && !text.en().equals(text.zh())
                ? Stream.of(text.zh(), text.en())
                : Stream.of(text.zh());
    }

    /** The terms of a run: a stem, or every character and every pair of neighbours. */
    static List<String> terms(Letters.Run run) {
        if (!run.isHan()) {
            return List.of(Stem.of(run.letters()));
        }
        List<String> terms = new ArrayList<>();
        String letters = run.letters();
        for (int i = 0; i < letters.length(); i++) {
            if (!Character.isSurrogate(letters.charAt(i))) {
                terms.add(letters.substring(i, i + 1));
            }
            if (i > 0) {
                terms.add(letters.substring(i - 1, i + 1));
            }
        }
        return terms;
    }

    public SearchIndex build() {
        double[] usual = usualSizes();
        Map<String, Postings> terms = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            int place = i;
            frequencies(entries.get(i), usual)
                    .forEach((term, frequency) ->
                            terms.computeIfAbsent(term, key -> new Postings()).add(place, frequency[0]));
        }
        NavigableMap<String, int[]> postings = new TreeMap<>();
        // One goes as the other comes: for a large catalog each of them takes as much memory as its texts.
        terms.entrySet().removeIf(term -> {
            postings.put(term.getKey(), weigh(term.getValue()));
            return true;
        });
        return new SearchIndex(entries.stream().map(Entry::target).toList(), postings);
    }

    /** How often an item holds each of its terms, the fields put together: one number each, to which may be added. */
    private static Map<String, double[]> frequencies(Entry entry, double[] usual) {
        Map<String, double[]> frequencies = new HashMap<>(TERMS);
        entry.texts()
                .get()
                .forEach((field, list) -> runs(list).forEach(run -> {
                    double weight = weight(entry, field, run.isHan(), usual);
                    terms(run).forEach(term -> frequencies.computeIfAbsent(term, key -> new double[1])[0] += weight);
                }));
        return frequencies;
    }

    private static double weight(Entry entry, Field field, boolean han, double[] usual) {
        int size = size(field, han);
        double relative = entry.sizes()[size] / usual[size];
        return entry.target().kind().weight()
                * field.weight()
                / (1 - field.lengthShare() + field.lengthShare() * relative);
    }

    private int[] weigh(Postings postings) {
        double rarity = Math.log(1 + (entries.size() - postings.count + 0.5) / (postings.count + 0.5));
        int[] weighed = new int[postings.count];
        for (int i = 0; i < postings.count; i++) {
            double frequency = postings.frequencies[i];
            double weight = SCALE * rarity * frequency / (frequency + SATURATION);
            weighed[i] = SearchIndex.posting(postings.items[i], (int) Math.max(1, Math.round(weight)));
        }
        return weighed;
    }

    /** The mean of those items that have something in the field. */
    private double[] usualSizes() {
        double[] usual = new double[SIZES];
        for (int size = 0; size < SIZES; size++) {
            int at = size;
            usual[size] = entries.stream()
                    .mapToInt(entry -> entry.sizes()[at])
                    .filter(length -> length > 0)
                    .average()
                    .orElse(1);
        }
        return usual;
    }
}
