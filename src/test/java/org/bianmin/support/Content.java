package org.bianmin.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.bianmin.content.ContentLoader;
import org.bianmin.content.Snapshot;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.lint.AllRules;
import org.bianmin.content.lint.Linter;

/** The real content of the repository, and copies of it that a test may break. */
public final class Content {

    private static final Path REAL = Path.of("content");

    private Content() {}

    public static ContentFolder real() {
        return new ContentFolder(REAL);
    }

    /** What a folder holds, with all rules of the linter. */
    public static Snapshot snapshot(ContentFolder folder) {
        return new ContentLoader(new Linter(AllRules.all())).load(folder);
    }

    /** A copy of the whole content below {@code target}. */
    public static ContentFolder copy(Path target) {
        try (Stream<Path> files = Files.walk(REAL)) {
            for (Path file : files.toList()) {
                Path copy = target.resolve(REAL.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ContentFolder(target);
    }

    /** Replaces the only occurrence of some words in a file of a copy. */
    public static void replace(ContentFolder copy, String file, String words, String by) {
        Path path = copy.root().resolve(file);
        try {
            String text = Files.readString(path);
            if (text.indexOf(words) < 0 || text.indexOf(words) != text.lastIndexOf(words)) {
                throw new IllegalArgumentException("not exactly once in " + file + ": " + words);
            }
            Files.writeString(path, text.replace(words, by));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
