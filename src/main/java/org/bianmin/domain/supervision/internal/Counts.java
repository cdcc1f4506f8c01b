package org.bianmin.domain.supervision.internal;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** Small values by name as JSON objects, in the order of their names. */
final class Counts {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<TreeMap<String, Long>> NUMBERS = new TypeReference<>() {};
    private static final TypeReference<TreeMap<String, Object>> VALUES = new TypeReference<>() {};

    private Counts() {}

    static String written(Map<String, ?> values) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(values));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sums of several, one a line. */
    static Map<String, Long> sum(String lines) {
        try {
            Map<String, Long> sums = new TreeMap<>();
            for (String line : lines.split("\n")) {
                JSON.readValue(line, NUMBERS).forEach((name, count) -> sums.merge(name, count, Long::sum));
            }
            return sums;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As texts; what is null is left out. */
    static Map<String, String> texts(String json) {
        try {
            Map<String, String> texts = new TreeMap<>();
            JSON.readValue(json, VALUES).forEach((name, value) -> {
                if (value != null) {
                    texts.put(name, String.valueOf(value));
                }
            });
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
