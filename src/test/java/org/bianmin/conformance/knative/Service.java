package org.bianmin.conformance.knative;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.conformance.Packaging;
import org.bianmin.conformance.TestDatabase;

/** A container of a Knative service, without the container: the built application, told its port as Knative tells it. */
final class Service implements AutoCloseable {

    private static final Path JAR =
            Packaging.BUILD.resolve("quarkus-app/quarkus-run.jar").toAbsolutePath();
    private static final String RUNNER = "-runner";
    private static final int START_SECONDS = 60;
    private static final int SEE_OTHER = 303;

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final Process process;

    private Service(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    /** Starts it and waits until it lives; of what it needs, nothing has to be there. */
    static Service start(String name, List<Map<String, String>> environment) throws IOException, InterruptedException {
        int port = TestDatabase.freePort();
        List<Map<String, String>> all = Stream.concat(
                        Stream.of(Map.of("PORT", Integer.toString(port))), environment.stream())
                .toList();
        Path folder = Files.createTempDirectory("bianmin-service");
        Service service = new Service(port, Packaging.start(name, folder, command(), all));
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!service.isAlive()) {
            if (System.nanoTime() > end || !service.process.isAlive()) {
                service.close();
                throw new AssertionError(name + " has not started; see conformance-logs in " + Packaging.BUILD);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return service;
    }

    HttpResponse<String> post(String path, String type, byte[] body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a form as a browser does that is new here: with no cookies, and following where the answer leads with those it gets. */
    HttpResponse<String> submit(String path, String type, byte[] body) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(path, type, body);
        if (answer.statusCode() != SEE_OTHER) {
            return answer;
        }
        String cookies = answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
        HttpRequest next = HttpRequest.newBuilder(
                        address(answer.headers().firstValue("Location").orElseThrow()))
                .header("Cookie", cookies)
                .build();
        return client.send(next, HttpResponse.BodyHandlers.ofString());
    }

    /** What a browser with these cookies is answered. */
    HttpResponse<String> get(String path, String cookies) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address(path)).header("Cookie", cookies).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    int statusOf(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Override
    public void close() {
        Packaging.stop(process);
    }

    private boolean isAlive() throws InterruptedException {
        try {
            return statusOf("/q/health/live") == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static List<String> command() throws IOException {
        try (Stream<Path> built = Files.list(Packaging.BUILD)) {
            return built.filter(file -> file.toString().endsWith(RUNNER))
                    .findFirst()
                    .map(runner -> List.of(runner.toAbsolutePath().toString()))
                    .orElseGet(() -> List.of(Packaging.java(), "-jar", JAR.toString()));
        }
    }
}
