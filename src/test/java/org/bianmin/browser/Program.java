package org.bianmin.browser;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A program of this machine that the browser tests need. */
final class Program {

    private Program() {}

    /**
     * Finds a program. Where there is none, the test is skipped with a message, or fails where {@code CI=true}.
     *
     * @param property a system property that names the file
     * @param names what it may be called on the search path
     */
    static Path find(String property, List<String> names) {
        String named = System.getProperty(property);
        Optional<Path> program = named == null
                ? onSearchPath(names)
                : Optional.of(Path.of(named)).filter(Files::isExecutable);
        return program.orElseGet(() -> missing(property, names));
    }

    private static Optional<Path> onSearchPath(List<String> names) {
        List<Path> folders = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        return names.stream()
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .flatMap(file -> Stream.of(file, Path.of(file + ".exe")))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path missing(String property, List<String> names) {
        String message = "没有 " + names.get(0) + "，浏览器测试未进行。There is no " + names.get(0)
                + ", so the browser tests are not run. Install it (apt-get install chromium chromium-driver fonts-noto-cjk), "
                + "or name it with -D" + property + "=…";
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            throw new AssertionError(message);
        }
        return abort(message);
    }
}
