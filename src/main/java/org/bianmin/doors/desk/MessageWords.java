package org.bianmin.doors.desk;

import jakarta.inject.Singleton;
import java.util.List;
import org.bianmin.domain.cases.CaseEvent;
import org.bianmin.domain.cases.CaseView;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.domain.messages.MessageView;
import org.bianmin.domain.messages.Outbox;
import org.bianmin.doors.form.ChinaTimes;
import org.bianmin.ground.text.Messages;
import org.bianmin.ground.text.Text;

/** Says which messages about a case were handed over to be sent. None is called sent before the port has taken it. */
@Singleton
class MessageWords {

    private final Outbox outbox;

    MessageWords(Outbox outbox) {
        this.outbox = outbox;
    }

    /** One sentence for each message; where there is none, whether any is sent at all. */
    List<Text> of(Rulebook book, CaseView found) {
        List<MessageView> written = outbox.of(found.number());
        Messages messages = book.catalog().messages();
        if (written.isEmpty()) {
            return List.of(messages.text(outbox.isOpen() ? "message_none_yet" : "message_no_port"));
        }
        return written.stream()
                .map(one -> messages.text("message_" + one.state())
                        .with("recipient", messages.text("message_to_" + one.recipient()))
                        .with("step", step(book, found, one))
                        .with(
                                "time",
                                Text.same(ChinaTimes.minute(one.endedAt() == null ? one.writtenAt() : one.endedAt()))))
                .toList();
    }

    private static Text step(Rulebook book, CaseView found, MessageView message) {
        return found.events().stream()
                .filter(event -> event.position() == message.position())
                .map(CaseEvent::action)
                .findFirst()
                .map(action -> book.processes().action(action).done())
                .orElse(Text.same(""));
    }
}
