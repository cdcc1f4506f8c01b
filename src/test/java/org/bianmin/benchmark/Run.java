package org.bianmin.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What one run of a program took, as the operating system accounts for it (GNU time).
 *
 * @param wall seconds
 * @param cpu seconds on all processors, user and system
 * @param memory the most that was resident at once, in megabytes
 */
record Run(double wall, double cpu, double memory) {

    private static final Path TIME = Path.of("/usr/bin/time");
    private static final double KILOBYTES = 1024;
    /** How many lines of a program that failed are shown. */
    private static final int LAST = 10;

    /** Runs a program to its end. */
    static Run of(List<String> command, Path folder) throws IOException, InterruptedException {
        if (!Files.isExecutable(TIME)) {
            throw new IOException("GNU time is needed at " + TIME + "; on Debian: apt install time");
        }
        Path figures = folder.resolve("figures");
        Path output = folder.resolve("output");
        List<String> timed = new ArrayList<>(List.of(TIME.toString(), "-f", "%e %U %S %M", "-o", figures.toString()));
        timed.addAll(command);
        int code = new ProcessBuilder(timed)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        if (code != 0) {
            List<String> said = Files.readAllLines(output);
            throw new IOException(String.join(" ", command) + " ended with " + code + ":\n"
                    + String.join("\n", said.subList(Math.max(0, said.size() - LAST), said.size())));
        }
        String[] values = Files.readString(figures).strip().split(" ");
        return new Run(
                Double.parseDouble(values[0]),
                Double.parseDouble(values[1]) + Double.parseDouble(values[2]),
                Double.parseDouble(values[3]) / KILOBYTES);
    }
}
