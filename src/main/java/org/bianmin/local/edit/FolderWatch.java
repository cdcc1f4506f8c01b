package org.bianmin.local.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import org.bianmin.catalog.read.FileStamp;

/** Tells whether anything in a folder is other than when it was last asked. A folder that is not there is an empty one. */
public final class FolderWatch {

    private final Path root;
    private Map<Path, FileStamp> seen;

    public FolderWatch(Path root) {
        this.root = root;
        this.seen = look();
    }

    /** Whether a file has been changed, added or removed since the last call; at the first, since this watch was made. */
    public boolean hasChanged() {
        Map<Path, FileStamp> now = look();
        boolean changed = !now.equals(seen);
        seen = now;
        return changed;
    }

    private Map<Path, FileStamp> look() {
        Map<Path, FileStamp> stamps = new HashMap<>();
        if (!Files.isDirectory(root)) {
            return stamps;
        }
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    stamps.put(file, FileStamp.of(attributes));
                    return FileVisitResult.CONTINUE;
                }

                /** Editors put files away while we look. */
                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                    if (failure instanceof NoSuchFileException) {
                        return FileVisitResult.CONTINUE;
                    }
                    throw failure;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stamps;
    }
}
