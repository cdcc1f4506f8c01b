package org.bianmin.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The tokens of a desk under test, in their files before it starts. */
final class Tokens {

    static final String OPERATOR = "the-operator-of-the-tests";
    static final String TIMER = "the-timer-of-the-tests";

    private Tokens() {}

    static void make(Path data) {
        Path folder = data.resolve("credentials");
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("operator-token"), OPERATOR + "\n");
            Files.writeString(folder.resolve("timer-token"), TIMER + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
