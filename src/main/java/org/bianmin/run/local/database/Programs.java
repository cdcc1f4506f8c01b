package org.bianmin.run.local.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL's programs, ready to be run. They refuse to run as root; where root starts the desk they get a user namespace of
 * their own, in which they are nobody and which gives them no right that they would not have.
 */
final class Programs {

    private static final Path SELF = Path.of("/proc/self");

    private final Path folder;
    private final boolean root;

    private Programs(Path folder, boolean root) {
        this.folder = folder;
        this.root = root;
    }

    /** @throws CannotStartException if root starts them and cannot give them another identity */
    static Programs in(Path folder) throws IOException {
        boolean root = isRoot();
        if (root && !canUnshare()) {
            throw Trouble.root();
        }
        return new Programs(folder, root);
    }

    /** A program that runs to its end, and what it prints. */
    Outcome run(String input, String program, String... arguments) throws IOException {
        Process process =
                builder(List.of(), program, arguments).redirectErrorStream(true).start();
        try (var to = process.getOutputStream()) {
            to.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(exitCode(process), output);
    }

    /** The server, in a session of its own: Ctrl+C is for the desk, which stops it when it has ended itself. */
    Process start(Path log, String program, String... arguments) throws IOException {
        List<String> prefix = Files.exists(SELF) ? List.of("setsid") : List.of();
        return builder(prefix, program, arguments)
                .redirectInput(ProcessBuilder.Redirect.PIPE)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private ProcessBuilder builder(List<String> prefix, String program, String... arguments) {
        List<String> command = new ArrayList<>(prefix);
        if (root) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    private static boolean isRoot() throws IOException {
        return Files.exists(SELF)
                ? Files.getAttribute(SELF, "unix:uid").equals(0)
                : System.getProperty("user.name").equals("root");
    }

    private static boolean canUnshare() {
        try {
            Process process = new ProcessBuilder("unshare", "-U", "true")
                    .redirectErrorStream(true)
                    .start();
            process.getInputStream().readAllBytes();
            return exitCode(process) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static int exitCode(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** How a program ended. */
    record Outcome(int code, String output) {}
}
