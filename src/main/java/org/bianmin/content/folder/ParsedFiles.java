package org.bianmin.content.folder;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * What has been read and parsed, by file. Whoever asks for a file again gets what was parsed, and is told again what was wrong
 * with it. Safe for several threads.
 */
final class ParsedFiles {

    private record Parsed<T>(T value, Problems problems) {}

    private final Map<String, Parsed<String>> texts = new ConcurrentHashMap<>();
    private final Map<String, Parsed<List<NamedCsvRecord>>> tables = new ConcurrentHashMap<>();
    private final Map<String, Parsed<Optional<Node>>> trees = new ConcurrentHashMap<>();

    String text(String file, Problems problems, BiFunction<String, Problems, String> reader) {
        return once(texts, file, problems, reader);
    }

    List<NamedCsvRecord> table(
            String file, Problems problems, BiFunction<String, Problems, List<NamedCsvRecord>> parser) {
        return once(tables, file, problems, parser);
    }

    Optional<Node> tree(String file, Problems problems, BiFunction<String, Problems, Optional<Node>> parser) {
        return once(trees, file, problems, parser);
    }

    private static <T> T once(
            Map<String, Parsed<T>> known, String file, Problems problems, BiFunction<String, Problems, T> parser) {
        Parsed<T> parsed = known.computeIfAbsent(file, name -> {
            Problems own = new Problems();
            return new Parsed<>(parser.apply(name, own), own);
        });
        problems.addAll(parsed.problems());
        return parsed.value();
    }
}
