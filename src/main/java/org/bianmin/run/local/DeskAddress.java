package org.bianmin.run.local;

import io.smallrye.config.SmallRyeConfig;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.bianmin.run.local.database.CannotStartException;

/** Where the desk is going to listen. */
record DeskAddress(String host, int port) {

    private static final String EVERYWHERE = "0.0.0.0";
    private static final int DEFAULT_PORT = 8080;

    static DeskAddress of(SmallRyeConfig config) {
        return new DeskAddress(
                config.getOptionalValue("quarkus.http.host", String.class).orElse("localhost"),
                config.getOptionalValue("quarkus.http.port", Integer.class).orElse(DEFAULT_PORT));
    }

    String text() {
        return "http://" + (host.equals(EVERYWHERE) ? "localhost" : host) + ":" + port + "/";
    }

    /** @throws CannotStartException if another program listens there, or this one cannot */
    void requireFree() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
        } catch (IOException | IllegalArgumentException e) {
            throw CannotStartException.noAddress(host, port, e);
        }
    }
}
