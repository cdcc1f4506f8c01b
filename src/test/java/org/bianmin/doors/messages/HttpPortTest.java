package org.bianmin.doors.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bianmin.domain.messages.NotTakenException;
import org.bianmin.domain.messages.OutgoingMessage;
import org.bianmin.ground.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is posted to a message service, and which of its answers counts as taken. */
class HttpPortTest {

    private static final OutgoingMessage MESSAGE = new OutgoingMessage(
            UUID.fromString("6f1c5a52-7f0e-4d6e-9d0a-0d6c1f1f0a01"), "13800138000", Language.ZH, "西区：您的申请已受理。");

    private final List<String> headers = new ArrayList<>();
    private final List<JsonNode> bodies = new ArrayList<>();
    private HttpServer server;
    private int answer = 202;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/messages", exchange -> {
            headers.add(exchange.getRequestHeaders().getFirst("Idempotency-Key") + " "
                    + exchange.getRequestHeaders().getFirst("Authorization"));
            bodies.add(new ObjectMapper().readTree(exchange.getRequestBody()));
            exchange.getResponseHeaders().add("Message-Id", "sms-77");
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void postsTheMessageWithItsIdAndTheToken() throws NotTakenException {
        assertEquals("sms-77", port().hand(MESSAGE));
        assertEquals(List.of(MESSAGE.id() + " Bearer open sesame"), headers);
        JsonNode body = bodies.get(0);
        assertEquals("13800138000", body.get("to").asText());
        assertEquals("zh", body.get("language").asText());
        assertEquals("sms", body.get("channel").asText());
        assertEquals(MESSAGE.words(), body.get("text").asText());
    }

    @Test
    void whatIsRefusedOrNotReachedIsNotTaken() {
        for (int status : new int[] {302, 400, 429, 503}) {
            answer = status;
            NotTakenException refused = assertThrows(NotTakenException.class, () -> port().hand(MESSAGE));
            assertEquals("answered " + status, refused.getMessage());
        }
        HttpPort port = port();
        server.stop(0);
        assertThrows(NotTakenException.class, () -> port.hand(MESSAGE));
    }

    /** Its answer says that it has taken the message, and then never ends. */
    @Test
    @Timeout(60)
    void anAnswerThatNeverEndsKeepsNothingWaiting() throws Exception {
        try (ServerSocket service = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread half = new Thread(() -> {
                try (Socket asked = service.accept()) {
                    asked.getOutputStream()
                            .write("HTTP/1.1 200 OK\r\nMessage-Id: sms-78\r\nContent-Length: 10\r\n\r\nhalf"
                                    .getBytes(StandardCharsets.US_ASCII));
                    asked.getInputStream().transferTo(OutputStream.nullOutputStream());
                } catch (IOException e) {
                    // The port has left, as it should.
                }
            });
            half.start();
            URI address = URI.create("http://127.0.0.1:" + service.getLocalPort() + "/messages");
            assertEquals("sms-78", new HttpPort(address, Optional.empty()).hand(MESSAGE));
            half.join();
        }
    }

    private HttpPort port() {
        return new HttpPort(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/messages"),
                Optional.of("open sesame"));
    }
}
