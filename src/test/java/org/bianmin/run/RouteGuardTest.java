package org.bianmin.run;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reaches what, over HTTP. A header of the proxy protocol tells the server which address a call comes from. */
class RouteGuardTest {

    private static final String JOB = "do-the-job";
    private static final String HERE = "127.0.0.1";
    private static final String ELSEWHERE = "203.0.113.7";
    private static final String NO_EVENT = "Content-Type: application/json";

    private final Vertx vertx = Vertx.vertx();

    private HttpServer server;

    @AfterEach
    void stop() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(1, TimeUnit.MINUTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/do-the-job", "/do-the-job/", "//do-the-job", "/desk/../do-the-job", "/%64o-the-job"})
    void aJobIsCalledWithATokenAndByNoAddress(String path) throws Exception {
        start(InternalCallers.WITH_TOKEN);
        for (String from : List.of(HERE, ELSEWHERE)) {
            assertEquals(401, status(from, path, NO_EVENT));
            assertEquals(401, status(from, path, "Authorization: Bearer wrong"));
            assertEquals(401, status(from, path, "Authorization: Basic timer"));
            assertEquals(401, status(from, path, "Authorization: Bearer monitor"));
            assertEquals(200, status(from, path, "Authorization: Bearer schedule"));
            assertEquals(200, status(from, path, "Authorization: Bearer operator"));
        }
    }

    @Test
    void whatIsMeasuredIsReadWithATokenAndWhetherItLivesWithout() throws Exception {
        start(InternalCallers.WITH_TOKEN);
        for (String path : List.of("/q/metrics", "/q/health", "/q/arc", "/q/health/../metrics")) {
            assertEquals(401, status(HERE, path, NO_EVENT), path);
            assertEquals(401, status(HERE, path, "Authorization: Bearer schedule"), path);
            assertEquals(200, status(HERE, path, "Authorization: Bearer monitor"), path);
        }
        assertEquals(200, status(HERE, "/q/health/live", NO_EVENT));
        assertEquals(200, status(HERE, "/q/health/ready", NO_EVENT));
    }

    @Test
    void allElseOnOneMachineIsOpenToEverybody() throws Exception {
        start(InternalCallers.WITH_TOKEN);
        assertEquals(200, status(ELSEWHERE, "/desk/lookup/zh", NO_EVENT));
        assertEquals(200, status(ELSEWHERE, "/do-the-job-not", NO_EVENT));
    }

    @Test
    void aPublicDeskTakesNoJobAndNoEvent() throws Exception {
        start(InternalCallers.NOBODY);
        assertEquals(404, status(HERE, "/" + JOB, NO_EVENT));
        assertEquals(404, status(HERE, "/", "ce-id: 1"));
        assertEquals(404, status(HERE, "/", "Content-Type: application/cloudevents+json"));
        assertEquals(200, status(HERE, "/desk/lookup/zh", NO_EVENT));
        assertEquals(200, status(HERE, "/q/health/live", NO_EVENT));
    }

    @Test
    void theServiceOfAJobTakesEventsAndProbesOnly() throws Exception {
        start(InternalCallers.BY_EVENTS_ONLY);
        assertEquals(200, status(ELSEWHERE, "/", "ce-id: 1"));
        assertEquals(200, status(ELSEWHERE, "/q/health/live", NO_EVENT));
        assertEquals(404, status(ELSEWHERE, "/" + JOB, NO_EVENT));
        assertEquals(404, status(ELSEWHERE, "/desk/lookup/zh", NO_EVENT));
        assertEquals(404, status(ELSEWHERE, "/", NO_EVENT));
    }

    /** A token here is the name of its owner. */
    private static Optional<String> actorOf(String token) {
        return Set.of("schedule", "operator", "monitor").contains(token) ? Optional.of(token) : Optional.empty();
    }

    /** Behind the guard, everything is answered with 200. */
    private void start(InternalCallers callers) throws Exception {
        Router router = Router.router(vertx);
        router.route().handler(context -> context.response().end());
        new RouteGuard(Set.of(JOB), callers, RouteGuardTest::actorOf).register(router);
        server = vertx.createHttpServer(
                        new HttpServerOptions().setHost(HERE).setPort(0).setUseProxyProtocol(true))
                .requestHandler(router)
                .listen()
                .toCompletionStage()
                .toCompletableFuture()
                .get(1, TimeUnit.MINUTES);
    }

    private int status(String from, String path, String header) throws IOException {
        try (Socket socket = new Socket(InetAddress.getByName(HERE), server.actualPort())) {
            String request = "PROXY TCP4 " + from + " " + HERE + " 50000 80\r\nPOST " + path
                    + " HTTP/1.1\r\nHost: desk\r\nContent-Length: 0\r\nConnection: close\r\n" + header + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), US_ASCII);
            return Integer.parseInt(answer.split(" ")[1]);
        }
    }
}
