package org.bianmin.run.local.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** A server of PostgreSQL on one data folder: starts it, stops it, and clears away what an earlier one has left. */
final class Server {

    private static final Duration READY = Duration.ofMinutes(10);
    private static final Duration LEAVE = Duration.ofSeconds(15);
    private static final int PAUSE = 20;
    private static final long LARGE_LOG = 1_000_000;

    /**
     * What makes a commit durable stands here too: an option goes before whatever a file in the folder says. Errors are told by
     * the desk, and no message repeats the values of a row.
     */
    private static final List<String> OPTIONS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "password_encryption=scram-sha-256",
            "shared_buffers=64MB",
            "timezone=UTC",
            "lc_messages=C",
            "log_min_messages=log",
            "log_checkpoints=off",
            "log_error_verbosity=terse");

    private final Path data;
    private final Path log;
    private final Programs programs;

    Server(Path data, Path log, Programs programs) {
        this.data = data;
        this.log = log;
        this.programs = programs;
    }

    /**
     * Starts it and waits until it takes connections.
     *
     * @throws CannotStartException if it ends instead, with the reason
     */
    Process start(int port) throws IOException {
        rotate();
        long before = Files.size(PrivateFiles.file(log));
        Process process = programs.start(log, "postgres", arguments(port));
        long deadline = System.nanoTime() + READY.toNanos();
        while (!isReady(process.pid())) {
            if (!process.isAlive()) {
                throw Trouble.of(printedSince(before), data, null);
            }
            if (System.nanoTime() > deadline) {
                process.destroy();
                throw Trouble.slow(data);
            }
            pause();
        }
        return process;
    }

    /**
     * Stops whatever server runs on the folder, and removes the mark of one that was killed. Whoever calls this has the lock of
     * the desk, so it is nobody else's.
     */
    void clear() throws IOException {
        if (!ServerProcesses.of(data).isEmpty()) {
            stop();
        }
        if (ServerProcesses.areKnown()) {
            PostmasterFile.delete(data);
        }
    }

    /** Stops it: open transactions are rolled back, all that was committed is kept. */
    void stop() throws IOException {
        Optional<PostmasterFile> file = PostmasterFile.read(data);
        List<ProcessHandle> living = ServerProcesses.of(data);
        if (file.isPresent()
                && living.stream()
                        .anyMatch(process -> process.pid() == file.get().pid())) {
            programs.run("", "pg_ctl", "stop", "--pgdata=" + data, "--mode=fast", "--wait", "--timeout=60");
        }
        // The processes of a server that was killed notice that it is gone, and end; one that hangs is ended, which is
        // safe
        // while there is no server.
        if (!waitUntil(this::hasEnded)) {
            ServerProcesses.of(data).forEach(ProcessHandle::destroyForcibly);
            if (!waitUntil(this::hasEnded)) {
                throw Trouble.stillRunning(data);
            }
        }
    }

    /** Where the server that runs on the folder listens; empty if none takes connections. */
    Optional<Integer> port() throws IOException {
        return PostmasterFile.read(data)
                .filter(PostmasterFile::ready)
                .filter(file -> ProcessHandle.of(file.pid()).isPresent())
                .map(PostmasterFile::port);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private String[] arguments(int port) {
        List<String> arguments = new java.util.ArrayList<>(List.of("-D", data.toString(), "-p", String.valueOf(port)));
        OPTIONS.forEach(option -> arguments.addAll(List.of("-c", option)));
        return arguments.toArray(String[]::new);
    }

    private boolean isReady(long pid) throws IOException {
        return PostmasterFile.read(data)
                .filter(file -> file.pid() == pid && file.ready())
                .isPresent();
    }

    private boolean hasEnded() {
        try {
            return ServerProcesses.of(data).isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean waitUntil(BooleanSupplier condition) throws IOException {
        long deadline = System.nanoTime() + LEAVE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private void rotate() throws IOException {
        if (Files.exists(log) && Files.size(log) > LARGE_LOG) {
            PrivateFiles.move(log, log.resolveSibling(log.getFileName() + ".1"));
        }
    }

    private String printedSince(long position) throws IOException {
        byte[] all = Files.readAllBytes(log);
        return new String(all, (int) position, (int) (all.length - position), java.nio.charset.StandardCharsets.UTF_8);
    }
}
