package org.bianmin.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bianmin.catalog.Item;
import org.bianmin.catalog.Text;

/**
 * Counts the terms of each field of each item, and weighs them by BM25F (Robertson and Zaragoza, 2009): counts of all
 * fields are put together, each with the field's weight and in proportion to the usual length of that field, before they are
 * saturated; so a word in the name is worth many in the text.
 */
final class SearchIndexBuilder {

    /** How slowly further occurrences stop counting. */
    private static final double SATURATION = 4;
    /** Weights are whole numbers, so that they are short in the published index. */
    private static final double SCALE = 20;

    /** How long a field of an item is, apart for Chinese and other letters: an item has a name in both. */
    private record Size(Field field, boolean han) {}

    private record Entry(Item item, Map<Field, Map<String, Integer>> counts, Map<Size, Integer> sizes) {}

    private final List<Entry> entries = new ArrayList<>();

    /** Adds an item with the texts of its fields. */
    void add(Item item, Map<Field, List<Text>> texts) {
        Map<Field, Map<String, Integer>> counts = new EnumMap<>(Field.class);
        Map<Size, Integer> sizes = new HashMap<>();
        texts.forEach((field, list) -> {
            Map<String, Integer> ofField = counts.computeIfAbsent(field, key -> new HashMap<>());
            list.stream()
                    .flatMap(SearchIndexBuilder::inBothLanguages)
                    .flatMap(text -> Letters.runs(text).stream())
                    .forEach(run -> {
                        terms(run).forEach(term -> ofField.merge(term, 1, Integer::sum));
                        sizes.merge(
                                new Size(field, run.isHan()),
                                run.isHan() ? run.letters().length() : 1,
                                Integer::sum);
                    });
        });
        entries.add(new Entry(item, counts, sizes));
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

    SearchIndex build() {
        Map<Size, Double> usual = usualSizes();
        Map<String, Map<Integer, Double>> frequencies = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            int place = i;
            entry.counts()
                    .forEach((field, counts) -> counts.forEach((term, count) -> frequencies
                            .computeIfAbsent(term, key -> new LinkedHashMap<>())
                            .merge(place, count * weight(entry, field, term, usual), Double::sum)));
        }
        Map<String, int[]> postings = new HashMap<>();
        frequencies.forEach((term, byItem) -> postings.put(term, weigh(byItem)));
        return new SearchIndex(entries.stream().map(Entry::item).toList(), new TreeMap<>(postings));
    }

    private static double weight(Entry entry, Field field, String term, Map<Size, Double> usual) {
        Size size = new Size(field, Letters.isHan(term.charAt(0)));
        double relative = entry.sizes().get(size) / usual.get(size);
        return field.weight() / (1 - field.lengthShare() + field.lengthShare() * relative);
    }

    private int[] weigh(Map<Integer, Double> byItem) {
        double rarity = Math.log(1 + (entries.size() - byItem.size() + 0.5) / (byItem.size() + 0.5));
        int[] pairs = new int[2 * byItem.size()];
        int at = 0;
        for (Map.Entry<Integer, Double> entry : new TreeMap<>(byItem).entrySet()) {
            double frequency = entry.getValue();
            pairs[at++] = entry.getKey();
            pairs[at++] = (int) Math.max(1, Math.round(SCALE * rarity * frequency / (frequency + SATURATION)));
        }
        return pairs;
    }

    private Map<Size, Double> usualSizes() {
        Map<Size, Integer> total = new HashMap<>();
        Map<Size, Integer> having = new HashMap<>();
        for (Entry entry : entries) {
            entry.sizes().forEach((size, length) -> {
                total.merge(size, length, Integer::sum);
                having.merge(size, 1, Integer::sum);
            });
        }
        Map<Size, Double> usual = new HashMap<>();
        total.forEach((size, length) -> usual.put(size, (double) length / having.get(size)));
        return usual;
    }
}
