package org.bianmin.run.local.preview;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** Copies of the content and of the templates, which the preview shows and a test may change. */
public final class PreviewResource implements QuarkusTestResourceLifecycleManager {

    private static final Path PLACE = Path.of("target", "preview").toAbsolutePath();
    static final Path CONTENT = PLACE.resolve("content");
    static final Path TEMPLATES = PLACE.resolve("site-templates");

    @Override
    public Map<String, String> start() {
        try {
            remove(PLACE);
            copy(Path.of("content"), CONTENT);
            copy(Path.of("site-templates"), TEMPLATES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                "bianmin.preview", "true",
                "bianmin.content", CONTENT.toString(),
                "bianmin.templates", TEMPLATES.toString(),
                "bianmin.site.folder", PLACE.resolve("site").toString());
    }

    @Override
    public void stop() {}

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
