package org.bianmin.run.local.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An edit of a file, taken back at its end. */
final class Edit implements AutoCloseable {

    private final Path file;
    private final String before;

    private Edit(Path file, String before) {
        this.file = file;
        this.before = before;
    }

    /** Puts other words in the place of the first occurrence of some. */
    static Edit of(Path file, String words, String by) throws IOException {
        String before = Files.readString(file);
        int at = before.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException(words + " is not in " + file);
        }
        Files.writeString(file, before.substring(0, at) + by + before.substring(at + words.length()));
        return new Edit(file, before);
    }

    /** The line, counted from 1, on which some words first stand in the file before the edit. */
    int line(String words) {
        return (int) before.substring(0, before.indexOf(words)).lines().count() + 1;
    }

    @Override
    public void close() throws IOException {
        Files.writeString(file, before);
    }
}
