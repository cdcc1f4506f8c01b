package org.bianmin.domain.messages;

/** Whoever carries messages to telephones. What stands behind it decides how: as a text message or through WeChat. */
public interface MessagePort {

    /** How it is connected, as it stands in the settings: {@code file}, {@code http}; {@code none} where it is not. */
    String kind();

    /** Whether there is one. Where there is none, no message is written and none is sent. */
    default boolean isConnected() {
        return !kind().equals("none");
    }

    /**
     * Hands a message over. One that was handed over before, by its id, is not sent again.
     *
     * @return what the other side calls it; empty where it calls it nothing
     * @throws NotTakenException if it was not taken now, and may be later
     */
    String hand(OutgoingMessage message) throws NotTakenException;
}
