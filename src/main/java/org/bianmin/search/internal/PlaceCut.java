package org.bianmin.search.internal;

import java.util.List;

/**
 * What was typed without the names of places in it.
 *
 * @param rest as long as what was typed, with spaces where the names stood
 * @param place the id of the last place that was named, or null
 */
record PlaceCut(String rest, String place) {

    static PlaceCut of(String text, Places places) {
        StringBuilder rest = new StringBuilder(text);
        String place = null;
        List<Letters.Run> runs = Letters.runs(text);
        int i = 0;
        while (i < runs.size()) {
            Letters.Run run = runs.get(i);
            if (!run.isHan()) {
                int count = words(runs, i, places);
                if (count > 0) {
                    Letters.Run last = runs.get(i + count - 1);
                    place = named(key(runs.subList(i, i + count)), places, place);
                    blank(rest, run.start(), last.start() + last.letters().length());
                }
                i += Math.max(1, count);
                continue;
            }
            int at = 0;
            while (at < run.letters().length()) {
                int length = run.letters().length() - at;
                while (length > 0 && places.of(run.letters().substring(at, at + length)) == null) {
                    length--;
                }
                if (length > 0) {
                    place = named(run.letters().substring(at, at + length), places, place);
                    blank(rest, run.start() + at, run.start() + at + length);
                }
                at += Math.max(1, length);
            }
            i++;
        }
        return new PlaceCut(rest.toString(), place);
    }

    private static String named(String name, Places places, String before) {
        String place = places.of(name);
        return place.isEmpty() ? before : place;
    }

    private static int words(List<Letters.Run> runs, int at, Places places) {
        int most = at;
        while (most < runs.size() && !runs.get(most).isHan()) {
            most++;
        }
        for (int count = most - at; count > 0; count--) {
            if (places.of(key(runs.subList(at, at + count))) != null) {
                return count;
            }
        }
        return 0;
    }

    private static String key(List<Letters.Run> words) {
        return String.join(" ", words.stream().map(Letters.Run::letters).toList());
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, ' ');
        }
    }
}
