package org.bianmin.doors.messages;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.bianmin.domain.messages.MessagePort;
import org.bianmin.domain.messages.NotTakenException;
import org.bianmin.domain.messages.OutgoingMessage;

/**
 * Posts each message as JSON to an address. Any answer from 200 to 299 means that it was taken; the header {@code Idempotency-Key} is the
 * id of the message, by which the other side sends it once.
 */
final class HttpPort implements MessagePort {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(20);
    private static final int LONGEST_NAME = 200;

    private final URI address;
    private final Optional<String> token;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();

    HttpPort(URI address, Optional<String> token) {
        this.address = address;
        this.token = token;
    }

    @Override
    public String kind() {
        return "http";
    }

    @Override
    public String hand(OutgoingMessage message) throws NotTakenException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(ANSWER)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Idempotency-Key", message.id().toString())
                .POST(BodyPublishers.ofByteArray(message.json()));
        token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        try {
            HttpResponse<InputStream> answer = client.send(request.build(), BodyHandlers.ofInputStream());
            // Nobody needs what it says, and no timeout would end the wait for the rest of it.
            answer.body().close();
            if (answer.statusCode() / 100 != 2) {
                throw new NotTakenException("answered " + answer.statusCode());
            }
            return answer.headers()
                    .firstValue("Message-Id")
                    .map(name -> name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name)
                    .orElse(null);
        } catch (IOException e) {
            throw new NotTakenException("not reached: " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotTakenException("stopped while it waited for the answer");
        }
    }
}
