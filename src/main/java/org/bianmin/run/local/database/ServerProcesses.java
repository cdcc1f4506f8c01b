package org.bianmin.run.local.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The living processes of the server of a data folder. A process number in a file says little: after a crash it may be that of
 * a stranger. On Linux a process of PostgreSQL is known by its name and by its working folder, which is the data folder.
 */
final class ServerProcesses {

    private static final Path PROCESSES = Path.of("/proc");
    private static final String NAME = "postgres";

    private ServerProcesses() {}

    /** Whether this machine tells exactly which processes work in a folder. */
    static boolean areKnown() {
        return Files.exists(PROCESSES.resolve("self/cwd"));
    }

    static List<ProcessHandle> of(Path data) throws IOException {
        if (!areKnown()) {
            return PostmasterFile.read(data)
                    .flatMap(file -> ProcessHandle.of(file.pid()))
                    .filter(process -> process.info().command().orElse("").contains(NAME))
                    .stream()
                    .toList();
        }
        if (!Files.isDirectory(data)) {
            return List.of();
        }
        Path real = data.toRealPath();
        try (Stream<Path> children = Files.list(PROCESSES)) {
            return children.filter(child -> isServer(child, real))
                    .flatMap(child ->
                            ProcessHandle.of(Long.parseLong(child.getFileName().toString())).stream())
                    .toList();
        }
    }

    private static boolean isServer(Path process, Path data) {
        if (!Character.isDigit(process.getFileName().toString().charAt(0))) {
            return false;
        }
        try {
            // One that has ended and that nobody has asked for its end has no working folder.
            return Files.readString(process.resolve("comm")).strip().equals(NAME)
                    && Files.readSymbolicLink(process.resolve("cwd")).equals(data);
        } catch (IOException e) {
            return false; // It has ended meanwhile, or is another user's.
        }
    }
}
