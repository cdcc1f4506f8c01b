package org.bianmin.doors.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import org.bianmin.domain.messages.MessagePort;
import org.bianmin.domain.messages.OutgoingMessage;
import org.bianmin.ground.settings.Settings;

/** The port that the settings name. */
@ApplicationScoped
class Ports {

    @Produces
    @Singleton
    MessagePort port(Settings settings) {
        Settings.Messages set = settings.messages();
        if (set.url().isPresent()) {
            if (set.folder().isPresent()) {
                throw new IllegalStateException(
                        "bianmin.messages.folder and bianmin.messages.url are both set: one port takes the messages");
            }
            return new HttpPort(URI.create(set.url().get()), set.token());
        }
        return set.folder().<MessagePort>map(FolderPort::new).orElseGet(NoPort::new);
    }

    /** Nothing is connected. */
    private static final class NoPort implements MessagePort {

        @Override
        public String kind() {
            return "none";
        }

        @Override
        public String hand(OutgoingMessage message) {
            throw new IllegalStateException("no port is connected");
        }
    }
}
