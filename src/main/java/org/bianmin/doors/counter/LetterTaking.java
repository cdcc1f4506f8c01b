package org.bianmin.doors.counter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.FieldKind;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.FormField;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.LetterKind;
import org.bianmin.content.division.Unit;
import org.bianmin.domain.cases.Receipt;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.doors.form.ChinaTimes;
import org.bianmin.ground.text.Text;

/** What a counter that takes a letter down tells of it: whose it is from then on, which the counter itself is not. */
record LetterTaking(Snapshot now, Item item, LetterKind kind) {

    private static final int PARTS = 6;

    /**
     * What stands above the form.
     *
     * @param intro what the form says of its kind
     * @param reaches who sees what is about the office that takes it down, and that it is not that office
     */
    record Told(Text intro, Text reaches) {}

    /**
     * What its receipt says beside number and code.
     *
     * @param secret the lookup code
     * @param channel the key of the words that say how it came
     */
    record Slip(String number, String secret, Text name, Text intro, Text reaches, String channel, String received) {}

    /** Empty for an application. */
    static Optional<LetterTaking> of(Snapshot now, Item item) {
        return now.catalog().letter(item.id()).map(kind -> new LetterTaking(now, item, kind));
    }

    Told told(Unit own) {
        Unit reached = reached(own);
        String key = reached.equals(own) ? "walk_in_letter_own" : "walk_in_letter_above";
        return new Told(
                kind.form().intro(),
                now.catalog()
                        .messages()
                        .text(key)
                        .with("own", CaseRows.name(now, own))
                        .with("office", CaseRows.name(now, reached)));
    }

    /** What {@link #slip} reads, which stands nowhere but in the cookie of whoever has just taken it down. */
    List<String> words(Receipt receipt, Map<String, String> answers, String channel) {
        Form form = now.divisions().formOf(now.catalog(), item);
        Unit about = form.fields()
                .filter(field -> field.kind() == FieldKind.DIVISION)
                .map(FormField::name)
                .findFirst()
                .map(answers::get)
                .flatMap(Unit::parse)
                .orElseGet(() -> Unit.ofPlace(item.jurisdiction()));
        return List.of(
                receipt.number(),
                Optional.ofNullable(receipt.lookupSecret()).orElse(""),
                item.id(),
                reached(about).path(),
                channel,
                ChinaTimes.minute(receipt.receivedAt()));
    }

    /** Empty for what was carried of an application. */
    static Optional<Slip> slip(Snapshot now, List<String> words) {
        if (words.size() != PARTS) {
            return Optional.empty();
        }
        return now.catalog()
                .item(words.get(2))
                .flatMap(item -> of(now, item))
                .map(taken -> new Slip(
                        words.get(0),
                        words.get(1),
                        taken.item.name(),
                        taken.kind.form().intro(),
                        CaseRows.name(now, Unit.parse(words.get(3)).orElseThrow()),
                        "channel_" + words.get(4),
                        words.get(PARTS - 1)));
    }

    private Unit reached(Unit about) {
        return Rulebook.of(now).reaches(kind, about);
    }
}
