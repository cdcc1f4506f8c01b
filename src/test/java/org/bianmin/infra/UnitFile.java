package org.bianmin.infra;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A unit of systemd: {@code Key=value} lines in sections. A key may stand several times. */
final class UnitFile {

    private final String name;
    private final List<String[]> lines = new ArrayList<>();

    UnitFile(Path file) {
        name = file.getFileName().toString();
        String section = "";
        for (String line : Files.text(file).lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                section = line;
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                int equals = line.indexOf('=');
                lines.add(new String[] {section + line.substring(0, equals), line.substring(equals + 1)});
            }
        }
    }

    /** The file name without its ending. */
    String name() {
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** The one value of a key such as {@code [Service]User}. */
    String value(String key) {
        List<String> values = values(key);
        if (values.size() != 1) {
            throw new AssertionError(name + ": " + key + " stands " + values.size() + " times");
        }
        return values.get(0);
    }

    List<String> values(String key) {
        return lines.stream()
                .filter(line -> line[0].equals(key))
                .map(line -> line[1])
                .toList();
    }
}
