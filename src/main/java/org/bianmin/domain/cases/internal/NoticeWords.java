package org.bianmin.domain.cases.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.catalog.FieldKind;
import org.bianmin.content.catalog.FormField;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.guide.Channel;
import org.bianmin.content.guide.Channel.Purpose;
import org.bianmin.content.notice.NoticeField;
import org.bianmin.content.process.ActionInput;
import org.bianmin.domain.cases.CaseEvent;
import org.bianmin.domain.cases.CaseHistory;
import org.bianmin.domain.cases.DueWords;
import org.bianmin.domain.cases.FactWords;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.crypto.DataKey;
import org.bianmin.ground.text.Messages;
import org.bianmin.ground.text.Text;

/** What a notice is filled in with: what stands in the case and in the sources, and nothing else. */
final class NoticeWords {

    private static final String DELIVERY = ActionInput.DELIVERY.code();

    private final Rulebook book;
    private final Messages messages;
    private final CaseHistory history;

    private NoticeWords(Rulebook book, CaseHistory history) {
        this.book = book;
        this.messages = book.catalog().messages();
        this.history = history;
    }

    static Map<NoticeField, Text> of(Rulebook book, Case found, CaseHistory history, DataKey key, String number) {
        NoticeWords words = new NoticeWords(book, history);
        CaseEvent event = history.last();
        Item item = book.catalog().itemOfCase(found.item).orElseThrow();
        Map<NoticeField, Text> all = new EnumMap<>(NoticeField.class);
        all.put(NoticeField.APPLICANT, words.applicant(found, item, key));
        all.put(NoticeField.COMPETENT, book.office(history.unit()));
        all.put(NoticeField.ITEM, item.name());
        all.put(NoticeField.NUMBER, Text.same(found.number));
        all.put(NoticeField.NOTICE, Text.same(number));
        all.put(NoticeField.DATE, Text.same(ChinaTime.day(event.at()).toString()));
        all.put(NoticeField.OFFICE, book.office(event.unit() == null ? history.unit() : event.unit()));
        all.put(NoticeField.PROCESS, book.processes().kind(history.process()).name());
        all.put(NoticeField.DUE, new DueWords(book).of(history));
        all.put(NoticeField.LATER, new FactWords(book, history).left());
        all.put(NoticeField.PAPERS, words.written(ActionInput.PAPERS));
        all.put(NoticeField.REASON, words.written(ActionInput.REASON));
        all.put(NoticeField.RESULT, words.result());
        all.put(NoticeField.GROUND, words.written(ActionInput.GROUND));
        all.put(NoticeField.PERIOD, words.written(ActionInput.PERIOD));
        all.put(NoticeField.PROCEDURE, words.written(ActionInput.PROCEDURE));
        all.put(NoticeField.NEEDED, words.written(ActionInput.NEEDED));
        all.put(NoticeField.COST, words.written(ActionInput.COST));
        all.put(NoticeField.DELIVERY, words.delivery(event));
        all.put(
                NoticeField.REMEDY,
                event.action().equals("refuse") || event.action().equals("not-accept")
                        ? words.remedy(item)
                        : Text.same(""));
        return all;
    }

    /** The first name that the form asks for, which is the applicant's; of a letter without a name, that it is for its writer. */
    private Text applicant(Case found, Item item, DataKey key) {
        Map<String, String> answers = found.answersSealed == null
                ? Map.of()
                : SealedAnswers.open(key, SealedAnswers.OF_CASE, found.answersSealed);
        return book.formOf(item)
                .fields()
                .filter(field -> field.kind() == FieldKind.NAME)
                .map(FormField::name)
                .map(answers::get)
                .filter(name -> name != null)
                .findFirst()
                .map(Text::same)
                .orElseGet(() -> item.isLetter() ? messages.text("letter_writer") : Text.same(""));
    }

    private Text written(ActionInput input) {
        return Text.same(history.last().words().getOrDefault(input.code(), ""));
    }

    /** What was written last as the result that the applicant gets. */
    private Text result() {
        return Text.same(history.events().stream()
                .map(event -> event.told().get(ActionInput.RESULT.code()))
                .filter(words -> words != null)
                .reduce((one, other) -> other)
                .orElse(""));
    }

    private Text delivery(CaseEvent event) {
        return Optional.ofNullable(event.data().get(DELIVERY))
                .map(way -> messages.text("delivery_" + way))
                .orElse(Text.same(""));
    }

    /** Where to ask and to complain, as the source states it; otherwise that it does not. */
    private Text remedy(Item item) {
        List<Text> lines = Stream.of(Purpose.ASK, Purpose.COMPLAIN)
                .flatMap(purpose -> channels(item, purpose).stream())
                .toList();
        return lines.isEmpty() ? messages.text("notice_no_remedy") : joined(lines);
    }

    private List<Text> channels(Item item, Purpose purpose) {
        String key = purpose == Purpose.ASK ? "notice_ask" : "notice_complain";
        return book.channels(item, purpose).stream()
                .map(channel -> messages.text(channel.order() ? key + "_order" : key)
                        .with("words", channel.text())
                        .with("place", channel.place())
                        .with("telephones", telephones(item, channel)))
                .toList();
    }

    private Text telephones(Item item, Channel channel) {
        return channel.telephones().isEmpty()
                ? Text.same("")
                : messages.text("notice_telephones")
                        .with(
                                "numbers",
                                Text.same(channel.telephones().stream()
                                        .map(book.catalog().jurisdictionOf(item)::dialled)
                                        .collect(Collectors.joining(", "))));
    }

    private static Text joined(List<Text> lines) {
        return new Text(
                lines.stream().map(Text::zh).collect(Collectors.joining("\n")),
                lines.stream()
                        .map(line -> line.hasEnglish() ? line.en() : line.zh())
                        .collect(Collectors.joining("\n")));
    }
}
