package org.bianmin.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A generator that stays and publishes again after each edit, and what it says that each time has taken. */
final class Watched {

    private static final Pattern REPORT = Pattern.compile(" files, .* (\\d+) ms$");
    private static final double MILLISECONDS = 1000;

    private Watched() {}

    /**
     * Seconds of the whole site, and then of each edit, from when it was seen.
     *
     * @param command publishes into an empty folder and watches
     * @param file is edited, each time as it is then; afterwards as it was
     */
    static List<Double> run(List<String> command, Path file, UnaryOperator<String> edit, int edits)
            throws IOException, InterruptedException {
        String before = Files.readString(file);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            List<Double> seconds = new ArrayList<>(List.of(next(output)));
            for (int i = 0; i < edits; i++) {
                Files.writeString(file, edit.apply(Files.readString(file)));
                seconds.add(next(output));
            }
            return seconds;
        } finally {
            process.destroy();
            process.waitFor();
            Files.writeString(file, before);
        }
    }

    private static double next(BufferedReader output) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher report = REPORT.matcher(line);
            if (report.find()) {
                return Integer.parseInt(report.group(1)) / MILLISECONDS;
            }
        }
        throw new IOException("the generator ended");
    }
}
