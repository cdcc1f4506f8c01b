package org.bianmin.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bianmin.ground.crypto.Keyring;

/** A desk of the built package in a process of its own, on a database that is there. */
final class MeasuredDesk implements AutoCloseable {

    private static final Path PACKAGE = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final String PEAK = "VmHWM:";
    private static final long KIB = 1024;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Path folder;
    private final int port;
    private final Process process;

    /**
     * Starts it and waits until it answers.
     *
     * @param options of the virtual machine
     * @param settings as environment variables; where the content and the database are stands among them
     */
    MeasuredDesk(Path folder, List<String> options, Map<String, String> settings)
            throws IOException, InterruptedException {
        this.folder = folder;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.addAll(options);
        command.addAll(List.of("-jar", PACKAGE.toAbsolutePath().toString()));
        Path log = folder.resolve("desk.log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(settings);
        builder.environment().put("BIANMIN_DATA", folder.resolve("data").toString());
        builder.environment()
                .put(
                        "BIANMIN_KEYS_TEXT",
                        Keyring.generate("benchmark", new SecureRandom()).text());
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        process = builder.start();
        while (!isUp()) {
            if (!process.isAlive()) {
                throw new IOException("the desk has ended:\n" + Files.readString(log));
            }
            Thread.sleep(200);
        }
    }

    private boolean isUp() throws InterruptedException {
        try {
            return http.send(
                                    HttpRequest.newBuilder(at("q/health/ready")).build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** What it answers to a document. */
    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path)), json);
    }

    /** Has it do a job, as a timer does, and waits until it has. */
    String job(String function) throws IOException, InterruptedException {
        String token =
                Files.readString(folder.resolve("data/credentials/timer-token")).strip();
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(at(function)).header("Authorization", "Bearer " + token), "{}");
        if (answer.statusCode() != 200) {
            throw new IOException(function + " " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String json)
            throws IOException, InterruptedException {
        return http.send(
                request.header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + "/" + path);
    }

    /** The most memory that it has had, in bytes, as Linux counts it: all of the process, not the heap alone. */
    long peak() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith(PEAK))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIB)
                .findFirst()
                .orElseThrow(() -> new IOException("nobody says how much memory the desk has"));
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
