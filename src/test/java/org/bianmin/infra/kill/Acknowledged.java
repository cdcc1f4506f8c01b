package org.bianmin.infra.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a client was told.
 *
 * @param key of the form
 * @param name what was typed, another one in each form
 */
record Acknowledged(String key, String name, String number, String secret) {

    static void write(Path file, List<Acknowledged> all) throws IOException {
        Files.write(
                file,
                all.stream()
                        .map(one -> String.join("\t", one.key, one.name, one.number, one.secret))
                        .toList());
    }

    static List<Acknowledged> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> line.split("\t"))
                .map(parts -> new Acknowledged(parts[0], parts[1], parts[2], parts[3]))
                .toList();
    }
}
