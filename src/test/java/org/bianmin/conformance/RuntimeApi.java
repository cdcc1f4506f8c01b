package org.bianmin.conformance;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The service's side of the Lambda Runtime API, version 2018-06-01: hands one event after another to one process and takes
 * its answers, with the limits of the service. Listens on this machine only.
 */
public final class RuntimeApi implements AutoCloseable {

    /** The most that the service takes as a synchronous event or as an answer: 6 MB. */
    public static final int PAYLOAD_LIMIT = 6 * 1024 * 1024;

    private static final String ROOT = "/2018-06-01/runtime/";
    private static final int ACCEPTED = 202;
    private static final int TOO_LARGE = 413;
    /** How long a function may take; the first call also waits for its start. */
    private static final int TIMEOUT_SECONDS = 60;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final BlockingQueue<Invocation> waiting = new LinkedBlockingQueue<>();
    private final Map<String, Invocation> running = new ConcurrentHashMap<>();
    /** Set when the process has reported that it cannot start, or has ended: no event has another outcome then. */
    private final CompletableFuture<Outcome> dead = new CompletableFuture<>();

    private record Invocation(String id, byte[] event, CompletableFuture<Outcome> outcome) {}

    private RuntimeApi(HttpServer server) {
        this.server = server;
    }

    public static RuntimeApi start() throws IOException {
        RuntimeApi api =
                new RuntimeApi(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        api.server.setExecutor(api.threads);
        api.server.createContext(ROOT, api::answer);
        api.server.start();
        return api;
    }

    /** For {@code AWS_LAMBDA_RUNTIME_API}. */
    public String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /**
     * Sends an event and waits for how it ends.
     *
     * @throws PayloadTooLargeException if the service would not take the event; the function never sees it
     * @throws AssertionError if there is no end before the deadline, at which the service stops the process
     */
    public Outcome invoke(byte[] event) throws InterruptedException {
        if (event.length > PAYLOAD_LIMIT) {
            throw new PayloadTooLargeException(event.length);
        }
        Invocation invocation = new Invocation(UUID.randomUUID().toString(), event, new CompletableFuture<>());
        running.put(invocation.id(), invocation);
        waiting.add(invocation);
        try {
            return (Outcome) CompletableFuture.anyOf(invocation.outcome(), dead).get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("Task timed out", e);
        }
    }

    public Outcome invoke(String event) throws InterruptedException {
        return invoke(event.getBytes(StandardCharsets.UTF_8));
    }

    /** Tells that the process has ended by itself; the service reports the event that it was at as failed. */
    void runtimeHasExited(int status) {
        dead.complete(failure("Runtime.ExitError", "Runtime exited with exit status: " + status));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String[] call =
                    exchange.getRequestURI().getPath().substring(ROOT.length()).split("/");
            byte[] body = exchange.getRequestBody().readAllBytes();
            switch (call[call.length - 1]) {
                case "next" -> next(exchange);
                case "response" -> end(exchange, call[1], false, body);
                case "error" -> {
                    if (call[0].equals("init")) {
                        dead.complete(new Outcome(true, body));
                        exchange.sendResponseHeaders(ACCEPTED, -1);
                    } else {
                        end(exchange, call[1], true, body);
                    }
                }
                default -> exchange.sendResponseHeaders(404, -1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void next(HttpExchange exchange) throws IOException, InterruptedException {
        Invocation invocation = waiting.take();
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "application/json");
        headers.set("Lambda-Runtime-Aws-Request-Id", invocation.id());
        headers.set(
                "Lambda-Runtime-Deadline-Ms",
                Long.toString(System.currentTimeMillis() + TimeUnit.SECONDS.toMillis(TIMEOUT_SECONDS)));
        headers.set("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:cn-north-1:123456789012:function:bianmin");
        headers.set("Lambda-Runtime-Trace-Id", "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8");
        exchange.sendResponseHeaders(200, invocation.event().length == 0 ? -1 : invocation.event().length);
        exchange.getResponseBody().write(invocation.event());
    }

    private void end(HttpExchange exchange, String id, boolean failed, byte[] body) throws IOException {
        Invocation invocation = running.remove(id);
        if (invocation == null) {
            exchange.sendResponseHeaders(400, -1);
        } else if (body.length > PAYLOAD_LIMIT) {
            exchange.sendResponseHeaders(TOO_LARGE, -1);
            invocation.outcome().complete(failure("Function.ResponseSizeTooLarge", body.length + " bytes"));
        } else {
            exchange.sendResponseHeaders(ACCEPTED, -1);
            invocation.outcome().complete(new Outcome(failed, body));
        }
    }

    private static Outcome failure(String type, String message) {
        String json = "{\"errorType\":\"%s\",\"errorMessage\":\"%s\"}".formatted(type, message);
        return new Outcome(true, json.getBytes(StandardCharsets.UTF_8));
    }

    /** What the service answers to whoever calls with too large an event: 413. */
    public static final class PayloadTooLargeException extends RuntimeException {

        private static final long serialVersionUID = 1;

        PayloadTooLargeException(int bytes) {
            super("%d bytes; at most %d".formatted(bytes, PAYLOAD_LIMIT));
        }
    }
}
