package org.bianmin.search.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of the tables that come with the search. */
final class Tables {

    private Tables() {}

    static List<String> lines(String name) {
        try (InputStream in = Tables.class.getResourceAsStream("/search/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The table search/" + name + " is not among the resources.");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
