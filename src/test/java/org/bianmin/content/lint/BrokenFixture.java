package org.bianmin.content.lint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.folder.ContentFolder;

/** Small contents under {@code broken/}: a sound one, {@code base}, and beside it for each rule the files that break it. */
public final class BrokenFixture {

    static final Path ROOT = Path.of("src/test/resources/broken");
    public static final String BASE = "base";

    private BrokenFixture() {}

    public static List<String> names() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.equals(BASE))
                    .sorted()
                    .toList();
        }
    }

    /** Lays the sound content into a folder and the broken files of a fixture over it. */
    public static ContentFolder in(Path folder, String name) throws IOException {
        copy(ROOT.resolve(BASE).resolve("content"), folder);
        copy(ROOT.resolve(name).resolve("content"), folder);
        return new ContentFolder(folder);
    }

    /** Lays the broken files of a fixture over a folder and touches no other. */
    public static void breakIn(Path folder, String name) throws IOException {
        copy(ROOT.resolve(name).resolve("content"), folder);
    }

    /** Takes them away again. */
    public static void mendIn(Path folder, String name) throws IOException {
        Path broken = ROOT.resolve(name).resolve("content");
        if (!Files.isDirectory(broken)) {
            return;
        }
        try (Stream<Path> files = Files.walk(broken)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = broken.relativize(file).toString();
                Path sound = ROOT.resolve(BASE).resolve("content").resolve(path);
                if (Files.exists(sound)) {
                    Files.copy(sound, folder.resolve(path), StandardCopyOption.REPLACE_EXISTING);
                } else {
                    Files.delete(folder.resolve(path));
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
