package org.bianmin.infra;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Finds its way in parsed YAML. */
final class Tree {

    private Tree() {}

    /** What stands at a path of keys and positions; fails with the path if there is nothing. */
    static Object at(Object tree, Object... path) {
        return find(tree, path).orElseThrow(() -> new AssertionError("nothing at " + List.of(path) + " of " + tree));
    }

    static Optional<Object> find(Object tree, Object... path) {
        Object here = tree;
        for (Object step : path) {
            if (step instanceof Integer position && here instanceof List<?> list && position < list.size()) {
                here = list.get(position);
            } else if (here instanceof Map<?, ?> map && map.containsKey(step)) {
                here = map.get(step);
            } else {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(here);
    }

    static String string(Object tree, Object... path) {
        return (String) at(tree, path);
    }

    /** A list, or a single value as a list of one. */
    static List<Object> list(Object tree, Object... path) {
        Object found = at(tree, path);
        return found instanceof List<?> list ? new ArrayList<>(list) : List.of(found);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object tree, Object... path) {
        return (Map<String, Object>) at(tree, path);
    }

    /** Calls for every key of every map within, with its value. */
    static void walk(Object tree, BiConsumer<String, Object> visitor) {
        if (tree instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                visitor.accept((String) key, value);
                walk(value, visitor);
            });
        } else if (tree instanceof List<?> list) {
            list.forEach(element -> walk(element, visitor));
        }
    }
}
