package org.bianmin.doors.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Keeps the generator to folders of its own: new ones, empty ones, and those that an earlier run has written. */
final class FolderCheck {

    private FolderCheck() {}

    /**
     * Looks at a folder before anything is written.
     *
     * @param content the folder from which the site is made
     * @throws OccupiedFolderException if it is not one of those
     */
    static void check(Path out, Path content) throws IOException {
        Path real = real(out);
        Path realContent = real(content);
        if (real.startsWith(realContent) || realContent.startsWith(real)) {
            throw OccupiedFolderException.content(out, content);
        }
        if (Files.isDirectory(out) && !BuildManifest.isIn(out)) {
            List<String> foreign = namesIn(out);
            if (!foreign.isEmpty()) {
                throw OccupiedFolderException.foreign(out, foreign);
            }
        }
    }

    /** The same for a folder that is to be written in place, and so neither through a link nor while it is published. */
    static void checkPlain(Path out, Path content) throws IOException {
        check(out, content);
        if (Files.isSymbolicLink(out)) {
            throw OccupiedFolderException.link(out);
        }
        if (Releases.isRelease(out.toAbsolutePath().normalize())) {
            throw OccupiedFolderException.release(out);
        }
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Without links, also of a folder that is not there yet. */
    private static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        Path there = absolute;
        while (!Files.exists(there)) {
            there = there.getParent();
        }
        return there.toRealPath().resolve(there.relativize(absolute)).normalize();
    }
}
