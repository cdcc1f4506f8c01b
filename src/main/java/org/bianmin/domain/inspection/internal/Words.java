package org.bianmin.domain.inspection.internal;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** Texts by name as JSON objects, in the order of their names. */
final class Words {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

    private Words() {}

    static String written(Map<String, String> texts) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(texts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> read(String json) {
        try {
            return JSON.readValue(json, TEXTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
