package org.bianmin.doors.functions.jobs;

import io.quarkus.funqy.Funq;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.bianmin.domain.messages.MessageDelivery;

/** Hands messages to applicants to the port that is set; safe to call again, and at the same time. Without a port it does nothing. */
@Singleton
public class SendMessages implements Job {

    private static final String NAME = "send-messages";

    /** The shortest time that a platform gives a call of it, less what the last message may take. */
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final MessageDelivery delivery;
    private final Clock clock;

    SendMessages(MessageDelivery delivery, Clock clock) {
        this.delivery = delivery;
        this.clock = clock;
    }

    @Funq(NAME)
    public MessageDelivery.Handed send() {
        return delivery.run(clock.instant().plus(LONGEST));
    }

    @Override
    public String function() {
        return NAME;
    }

    @Override
    public void run() {
        send();
    }
}
