package org.bianmin.doors.counter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.FieldKind;
import org.bianmin.content.catalog.FieldOption;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.FormField;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.ActionInput;
import org.bianmin.domain.cases.ApplicantWishes;
import org.bianmin.domain.cases.CaseEvent;
import org.bianmin.domain.cases.CaseEvent.Data;
import org.bianmin.domain.cases.CaseFacts;
import org.bianmin.domain.cases.CaseWishes;
import org.bianmin.domain.cases.OpenCase;
import org.bianmin.domain.cases.WishWords;
import org.bianmin.doors.counter.CaseSheet.EventView;
import org.bianmin.doors.form.ChinaTimes;
import org.bianmin.ground.calendar.Limit;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Messages;
import org.bianmin.ground.text.Text;

/** What was answered and what happened, by the labels of the forms that asked. */
record CaseWords(Snapshot now) {

    /** The answers in the order of the form; those to questions that it no longer has, at the end. */
    List<Said> answers(OpenCase open) {
        Map<String, String> rest = new TreeMap<>(open.answers());
        List<Said> said = new ArrayList<>();
        now.catalog().itemOfCase(open.item()).ifPresent(item -> {
            Form form = now.divisions().formOf(now.catalog(), item);
            form.fields()
                    .filter(field -> open.answers().containsKey(field.name()))
                    .forEach(field -> said.add(new Said(field.label(), value(field, rest.remove(field.name())))));
        });
        rest.forEach((name, value) -> said.add(asked(name)
                .map(field -> new Said(field.label(), value(field, value)))
                .orElseGet(() -> new Said(askedNoMore(name), typed(value)))));
        return said;
    }

    /** The question of that name on the common form, on which the case may have been handed in. */
    private Optional<FormField> asked(String name) {
        return now.catalog().form(Catalog.COMMON_FORM).flatMap(form -> form.field(name));
    }

    /** What nothing says any more what it was called on its form. */
    private Text askedNoMore(String name) {
        return message("case_asked_no_more").with("name", Text.same(name));
    }

    private Text value(FormField field, String answer) {
        if (field.kind() == FieldKind.CONFIRM) {
            return message("case_ticked");
        }
        if (field.kind() == FieldKind.DIVISION) {
            return Unit.parse(answer).map(unit -> CaseRows.name(now, unit)).orElseGet(() -> typed(answer));
        }
        return field.options().stream()
                .filter(option -> option.value().equals(answer))
                .map(FieldOption::label)
                .findFirst()
                .orElseGet(() -> typed(answer));
    }

    /** What somebody wrote, in whatever language. */
    private static Text typed(String words) {
        return Text.same(words);
    }

    EventView event(OpenCase open, CaseEvent event, CaseWishes wishes) {
        List<Said> said = new ArrayList<>(corrected(open, event));
        said.addAll(data(event));
        wishes.of(event)
                .ifPresent(mandate -> said.add(new Said(
                        message("event_mandate"), new WishWords(now.catalog().messages()).done(mandate))));
        said.addAll(said(event.words()));
        return new EventView(
                now.processes().action(event.action()).done(),
                ChinaTimes.minute(event.at()),
                event.role().equals(CaseEvent.APPLICANT) ? null : event.actor(),
                event.data().get(Data.FOR),
                event.role(),
                event.unit() == null ? null : CaseRows.name(now, event.unit()),
                said);
    }

    /** What was written, by the codes of what was asked for. */
    List<Said> said(Map<String, String> words) {
        List<Said> said = new ArrayList<>();
        new TreeMap<>(words).forEach((code, text) -> {
            if (!code.startsWith(Data.BEFORE)
                    && !code.startsWith(Data.AFTER)
                    && !code.equals(ApplicantWishes.AS_HELPER)) {
                said.add(new Said(
                        message("ask_" + code),
                        code.equals(ActionInput.PRIORITY.code()) ? message("priority_" + text) : typed(text)));
            }
        });
        return said;
    }

    /** What an answer is called, and what it was before and is now. */
    private List<Said> corrected(OpenCase open, CaseEvent event) {
        return event.corrected().stream()
                .map(one -> {
                    Text before = answer(open, one.field(), one.before());
                    Text after = answer(open, one.field(), one.after());
                    return new Said(
                            label(open, one.field()),
                            one.before() == null && one.after() == null
                                    ? message("correct_erased")
                                    : new Text(
                                            before.zh() + " → " + after.zh(),
                                            before.in(Language.EN) + " → " + after.in(Language.EN)));
                })
                .toList();
    }

    /** What a field is called; its name where the form no longer has it. */
    Text label(OpenCase open, String name) {
        return field(open, name)
                .map(FormField::label)
                .or(() -> asked(name).map(FormField::label))
                .orElseGet(() -> askedNoMore(name));
    }

    /** An answer in words; that there is none where it is null. */
    Text answer(OpenCase open, String name, String answer) {
        return answer == null
                ? message("change_nothing")
                : field(open, name).map(field -> value(field, answer)).orElseGet(() -> typed(answer));
    }

    private Optional<FormField> field(OpenCase open, String name) {
        return now.catalog()
                .itemOfCase(open.item())
                .flatMap(item -> now.divisions()
                        .formOf(now.catalog(), item)
                        .fields()
                        .filter(field -> field.name().equals(name))
                        .findFirst());
    }

    private List<Said> data(CaseEvent event) {
        List<Said> said = new ArrayList<>();
        new TreeMap<>(event.data()).forEach((name, value) -> {
            switch (name) {
                case Data.PROCESS ->
                    said.add(new Said(
                            message("ask_process"), now.processes().kind(value).name()));
                case Data.UNIT ->
                    said.add(new Said(
                            message("case_unit"),
                            Unit.parse(value)
                                    .map(unit -> CaseRows.name(now, unit))
                                    .orElseGet(() -> typed(value))));
                case Data.CHANNEL -> said.add(new Said(message("case_channel"), message("channel_" + value)));
                case Data.LIMIT ->
                    Limit.parse(value).ifPresent(limit -> said.add(new Said(message("case_limit"), limit(limit))));
                case Data.TELL -> said.add(new Said(message("case_tell"), message("case_tell_old")));
                case Data.PAUSE, Data.WHOSE, Data.DOCUMENT, Data.ON_WORD, "delivery", "outcome" ->
                    said.add(new Said(message("ask_" + name), message(name + "_" + value)));
                case Data.COLLECT ->
                    said.add(new Said(
                            message("ask_collect"),
                            value.equals(CaseFacts.POST)
                                    ? message("collect_post")
                                    : Unit.parse(value)
                                            .map(unit -> CaseRows.name(now, unit))
                                            .orElseGet(() -> typed(value))));
                case Data.PROVIDER, Data.BY_DAY, Data.DEPARTMENT, Data.DEPARTMENTS ->
                    said.add(new Said(message("ask_" + name), typed(value)));
                default -> beside(event, name, value).ifPresent(said::add);
            }
        });
        return said;
    }

    /** What the applicant wants beside the decision, and whom a letter is about; empty for what nobody needs to read. */
    private Optional<Said> beside(CaseEvent event, String name, String value) {
        WishWords words = new WishWords(now.catalog().messages());
        return switch (name) {
            case Data.BARRED -> Optional.of(new Said(message("ask_account"), typed(value)));
            case Data.SERVICE ->
                Optional.of(new Said(
                        message("ask_service"),
                        event.data().containsKey(Data.SLOT)
                                ? words.offered("appointment@" + event.data().get(Data.SLOT))
                                : words.offered(value)));
            case Data.SCOPE -> Optional.of(new Said(message("ask_scope"), words.scope(List.of(value.split(" ")))));
            case Data.EVIDENCE -> Optional.of(new Said(message("ask_evidence"), message("evidence_" + value)));
            default -> Optional.empty();
        };
    }

    /** A limit, such as 5 个工作日. */
    Text limit(Limit limit) {
        Messages messages = now.catalog().messages();
        Text unit = messages.text("unit_" + limit.unit().code());
        return new Text(limit.amount() + " " + unit.zh(), limit.amount() + " " + unit.en());
    }

    private Text message(String key) {
        return now.catalog().messages().text(key);
    }
}
