package org.bianmin.domain.cases.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bianmin.content.catalog.FieldKind;
import org.bianmin.content.catalog.FormField;
import org.bianmin.content.catalog.Item;
import org.bianmin.domain.cases.CaseEvent;
import org.bianmin.domain.cases.CaseEvent.Data;
import org.bianmin.domain.cases.CaseHistory;
import org.bianmin.domain.cases.CaseWishes;
import org.bianmin.domain.cases.CaseWishes.Mandate;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.domain.messages.MessageAbout;
import org.bianmin.domain.messages.Outbox;
import org.bianmin.ground.crypto.DataKey;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Text;

/**
 * Tells applicants by telephone what happened to their case, where a port is connected and the applicant has agreed that the telephone is
 * kept: without that tick there is none among the answers. A message names the office and the number of the case, and nothing of what it
 * is about. That a telephone was changed is told to the number before. What is done under a mandate is told to the helper, too, where the
 * mandate has a mobile number in it.
 */
@ApplicationScoped
public class CaseMessages {

    private final Outbox outbox;

    CaseMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Writes the messages that the last event of a case calls for, if it calls for any. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Rulebook book, Case found, CaseHistory history, DataKey key) {
        CaseEvent event = history.last();
        if (!outbox.isOpen() || !isThere(book, history)) {
            return;
        }
        Optional<Mandate> mandate = mandate(history);
        Text words = book.processes().action(event.action()).message();
        Text own =
                words == null && mandate.isPresent() ? book.catalog().messages().text("message_by_helper") : words;
        if (own != null) {
            to(book, found, event, key)
                    .ifPresent(to -> write(book, found, history, key, new Addressed(Outbox.APPLICANT, to, own)));
        }
        mandate.flatMap(Mandate::mobile)
                .ifPresent(to -> write(
                        book,
                        found,
                        history,
                        key,
                        new Addressed(
                                Outbox.HELPER, to, book.catalog().messages().text(toHelper(event)))));
    }

    /** Who is told what. */
    private record Addressed(String recipient, String to, Text words) {}

    private void write(Rulebook book, Case found, CaseHistory history, DataKey key, Addressed message) {
        CaseEvent event = history.last();
        Language language = Language.of(found.language).orElse(Language.ZH);
        outbox.write(
                new MessageAbout(found.id, history.unit().place(), event.position(), message.recipient()),
                key,
                message.to(),
                language,
                message.words()
                        .with("office", book.office(event.unit() == null ? history.unit() : event.unit()))
                        .with("number", Text.same(found.number))
                        .in(language));
    }

    /** The mandate that the last event gave or ended, or under which it was done. */
    private static Optional<Mandate> mandate(CaseHistory history) {
        CaseWishes wishes = history.wishes();
        CaseEvent event = history.last();
        boolean about =
                event.action().equals(CaseWishes.NAME_HELPER) || event.action().equals(CaseWishes.END_HELPER);
        return about ? wishes.mandates().stream().reduce((one, other) -> other) : wishes.of(event);
    }

    private static String toHelper(CaseEvent event) {
        return switch (event.action()) {
            case CaseWishes.NAME_HELPER -> "message_helper_named";
            case CaseWishes.END_HELPER -> "message_helper_ended";
            default -> "message_helper_did";
        };
    }

    /** A review that has another level to go has not come to what its message says. */
    private static boolean isThere(Rulebook book, CaseHistory history) {
        if (history.position() == 1) {
            return true;
        }
        CaseEvent event = history.last();
        String before = history.events().get(history.events().size() - 2).state();
        return book.processes()
                .kind(history.process())
                .step(before, event.action())
                .filter(step -> step.to().equals(event.state()))
                .isPresent();
    }

    /** The applicant's telephone; of answers that were put right the one before, where that was another. */
    private static Optional<String> to(Rulebook book, Case found, CaseEvent event, DataKey key) {
        return event.corrected().isEmpty()
                ? telephone(book, found, key)
                : Optional.ofNullable(event.data().get(Data.TELL))
                        .map(field -> event.words().get(Data.BEFORE + field));
    }

    /** The first telephone that the form asks for, which is the applicant's. */
    private static Optional<String> telephone(Rulebook book, Case found, DataKey key) {
        if (found.answersSealed == null) {
            return Optional.empty();
        }
        Map<String, String> answers = SealedAnswers.open(key, SealedAnswers.OF_CASE, found.answersSealed);
        return book.catalog().itemOfCase(found.item).map(item -> first(book, item, answers));
    }

    private static String first(Rulebook book, Item item, Map<String, String> answers) {
        return book.formOf(item)
                .fields()
                .filter(field -> field.kind() == FieldKind.TELEPHONE)
                .map(FormField::name)
                .findFirst()
                .map(answers::get)
                .filter(Objects::nonNull)
                .orElse(null);
    }
}
