package org.bianmin.content.sheet.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes files so that a reader finds either the old or the new one, never half of one. */
public final class ContentWriter {

    private ContentWriter() {}

    /**
     * Writes each file beside its place first; only when all are written, they are moved there one after the other.
     *
     * @throws UncheckedIOException if one cannot be written; then no file has been replaced, unless moving itself failed
     */
    public static void write(Map<Path, byte[]> files) {
        Map<Path, Path> waiting = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                // Not createTempFile, which makes files that only their owner can read.
                Path beside = file.getKey().resolveSibling("." + file.getKey().getFileName() + ".new");
                waiting.put(beside, file.getKey());
                Files.write(beside, file.getValue());
            }
            for (Map.Entry<Path, Path> file : waiting.entrySet()) {
                Files.move(file.getKey(), file.getValue(), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            waiting.keySet().forEach(beside -> beside.toFile().delete());
            throw new UncheckedIOException(e);
        }
    }
}
