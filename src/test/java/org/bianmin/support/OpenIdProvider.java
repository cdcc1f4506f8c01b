package org.bianmin.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * An OpenID provider that is not ours (mock-oauth2-server), in a process of its own. Its page asks for a name and for the claims that
 * its ID token is to have, right or wrong. The class path stands in a file that the build writes.
 */
public final class OpenIdProvider implements QuarkusTestResourceLifecycleManager {

    private static final Path CLASS_PATH = Path.of("target/openid-provider.classpath");
    private static final Path OUTPUT = Path.of("target/openid-provider.log");
    private static final String MAIN = "no.nav.security.mock.oauth2.StandaloneMockOAuth2ServerKt";
    private static final Duration TO_START = Duration.ofMinutes(2);
    private static final int OK = 200;

    private static Process process;

    @Override
    public Map<String, String> start() {
        try {
            int port = freePort();
            process = started(port);
            String issuer = "http://127.0.0.1:" + port + "/county";
            await(URI.create(issuer + "/.well-known/openid-configuration"));
            return Map.of(
                    "bianmin.sign-in.issuer", issuer,
                    "bianmin.sign-in.client-id", "bianmin",
                    "bianmin.sign-in.client-secret", "not a secret: a provider of the tests",
                    "bianmin.sign-in.claim", "employee_number",
                    "bianmin.sign-in.password", "false",
                    "bianmin.brakes.failed-sign-ins", "0");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        end();
    }

    /** Ends it, as if it were away. */
    public static void end() {
        try {
            process.destroyForcibly();
            process.waitFor(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Process started(int port) throws IOException {
        if (!Files.exists(CLASS_PATH)) {
            throw new IllegalStateException(CLASS_PATH + " is missing: mvn antrun:run@openid-provider writes it");
        }
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        Files.readString(CLASS_PATH, UTF_8).strip(),
                        MAIN)
                .redirectErrorStream(true)
                .redirectOutput(OUTPUT.toFile());
        builder.environment().put("SERVER_HOSTNAME", "127.0.0.1");
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("JSON_CONFIG", "{\"interactiveLogin\": true}");
        return builder.start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void await(URI address) throws IOException {
        HttpClient client = HttpClient.newHttpClient();
        Instant until = Instant.now().plus(TO_START);
        while (Instant.now().isBefore(until) && process.isAlive()) {
            try {
                if (client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                                .statusCode()
                        == OK) {
                    return;
                }
            } catch (IOException e) {
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        throw new IllegalStateException("the OpenID provider does not start: " + Files.readString(OUTPUT, UTF_8));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
