package org.bianmin.domain.cases.internal;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** Texts by name as one JSON object, in the order of their names. */
final class Fields {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

    private Fields() {}

    static byte[] bytes(Map<String, String> fields) {
        try {
            return JSON.writeValueAsBytes(new TreeMap<>(fields));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> read(byte[] json) {
        try {
            return JSON.readValue(json, TEXTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
